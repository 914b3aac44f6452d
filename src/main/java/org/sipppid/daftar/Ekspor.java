package org.sipppid.daftar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/**
 * The list as a file: the rows that the reader may see, all pages, in the order of the page. Its methods run in the
 * caller's transaction, one snapshot, so that the number above the table is that of its rows.
 */
@Component
class Ekspor {

    /** A column of the file, as the page shows it. Nothing of the applicant. */
    enum Kolom {
        NOMOR("Nomor", 26, baris -> baris.permohonan().nomor()),
        DITERIMA("Diterima", 12, baris -> baris.permohonan().diterima()),
        SKPD("SKPD", 24, baris -> baris.skpd().singkatan()),
        RINCIAN("Informasi yang diminta", 80, baris -> baris.permohonan().rincian()),
        JALUR("Jalur", 14, baris -> baris.permohonan().jalur().label()),
        JATUH_TEMPO("Jatuh tempo", 12, baris -> baris.permohonan().jatuhTempo()),
        TEMPO("Keadaan tenggat", 18, baris -> baris.tempo().map(Tempo::kata).orElse(null)),
        HASIL("Hasil", 20, baris -> baris.permohonan().hasil().label()),
        SELESAI(
                "Selesai",
                12,
                baris -> baris.permohonan()
                        .penyelesaian()
                        .map(Penyelesaian::tanggal)
                        .orElse(null));

        private final String judul;
        private final int width;
        private final Function<Baris, Object> isi;

        Kolom(String judul, int width, Function<Baris, Object> isi) {
            this.judul = judul;
            this.width = width;
            this.isi = isi;
        }

        static List<Integer> widths() {
            return Arrays.stream(values()).map(kolom -> kolom.width).toList();
        }
    }

    private final HalamanReader reader;
    private final DaftarPermohonan daftar;
    private final DaftarSkpd daftarSkpd;
    private final CommitOrder order;
    private final Format format;
    private final Clock clock;

    Ekspor(
            HalamanReader reader,
            DaftarPermohonan daftar,
            DaftarSkpd daftarSkpd,
            CommitOrder order,
            Format format,
            Clock clock) {
        this.reader = reader;
        this.daftar = daftar;
        this.daftarSkpd = daftarSkpd;
        this.order = order;
        this.format = format;
        this.clock = clock;
    }

    void print(Penelusuran penelusuran, LembarPrinter printer) throws IOException {
        int count = daftar.count(penelusuran);
        for (String line : heading(penelusuran, count)) {
            printer.keterangan(line);
        }
        printer.judul(Arrays.stream(Kolom.values()).map(kolom -> kolom.judul).toList(), count);
        reader.each(penelusuran, baris -> row(baris, printer));
    }

    private static void row(Baris baris, LembarPrinter printer) {
        List<Object> cells = new ArrayList<>(); // List.of would refuse an empty cell
        for (Kolom kolom : Kolom.values()) {
            cells.add(kolom.isi.apply(baris));
        }
        try {
            printer.baris(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<String> heading(Penelusuran penelusuran, int count) {
        BadanPublik badan = daftarSkpd.badanPublik();
        Stream<String> conditions = Stream.concat(
                Stream.of(penelusuran.saringan().dasar().label().toLowerCase(java.util.Locale.ROOT) + " dalam "
                        + penelusuran.saringan().periode().label()),
                Keping.of(penelusuran).stream().map(Keping::kata));
        List<String> lines = new ArrayList<>();
        if (badan.demo()) {
            lines.add("DATA DEMONSTRASI: semua permohonan di sini rekaan");
        }
        lines.add("Register permohonan informasi publik, " + badan.nama());
        lines.add("Saringan: " + conditions.collect(Collectors.joining(" · ")));
        lines.add(penelusuran
                .menurut()
                .map(hari -> "Menurut catatan sampai akhir " + format.tanggal(hari) + ", urutan ke-"
                        + format.angka(order.until(hari)))
                .orElse("Keadaan " + format.waktu(clock.instant())));
        lines.add("Jumlah: " + format.angka(count) + " permohonan");
        lines.add("");
        return lines;
    }
}
