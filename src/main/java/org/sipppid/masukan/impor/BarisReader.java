package org.sipppid.masukan.impor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.lembar.Judul;
import org.sipppid.masukan.impor.pemetaan.CellReader;
import org.sipppid.masukan.impor.pemetaan.Letak;
import org.sipppid.masukan.impor.pemetaan.NomorField;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.IsianReader;
import org.sipppid.permohonan.Jalur;

/** Reads the rows of one file by its mapping: each is a {@link BarisImpor}, or is refused with everything that is wrong. */
public final class BarisReader {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_PURPOSE = 2_000;

    private final Pemetaan pemetaan;
    private final Letak letak;
    private final CellReader cells;
    private final SkpdFinder skpd;
    private final PenyelesaianReader penyelesaian;
    private final PemohonReader pemohon;
    private final Hari hari;
    private int dijinakkan;

    /** The day of the import, and the working days as they are known on it. */
    public record Hari(LocalDate ini, Kalender kalender) {

        public static Hari of(Kalender kalender, Clock clock) {
            LocalDate ini = LocalDate.now(clock);
            return new Hari(ini, kalender.menurut(ini));
        }

        /** When the written notice on a request was due (UU 14/2008 Ps 22(7)). */
        public LocalDate jatuhTempo(LocalDate diterima) {
            return kalender.batasWaktu(diterima, JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari())
                    .jatuhTempo();
        }

        /** Working days from receipt to the end. */
        public int hariKerja(LocalDate diterima, LocalDate selesai) {
            return kalender.hariKerja(diterima, selesai);
        }
    }

    public BarisReader(Pemetaan pemetaan, Judul judul, SkpdFinder skpd, Hari hari) {
        this.pemetaan = pemetaan;
        this.letak = new Letak(judul, pemetaan.kolom(), pemetaan.kolomDiabaikan());
        this.cells = new CellReader(letak);
        this.skpd = skpd;
        this.penyelesaian = new PenyelesaianReader(pemetaan, cells, hari.ini());
        this.pemohon = new PemohonReader(pemetaan.pemohon(), cells);
        this.hari = hari;
    }

    /** Whether the mapping says that the row is no request. */
    boolean diabaikan(Baris baris) {
        letak.requireNamed(baris);
        return pemetaan.barisDiabaikan().stream()
                .anyMatch(rule ->
                        rule.nilai().find(letak.sel(baris, rule.kolom()).teks()).isPresent());
    }

    /** The row as we would store it; throws {@link BarisDitolak}. */
    BarisImpor read(Baris baris) {
        cells.dijinakkan(); // what a refused row left behind
        Temuan temuan = new Temuan();
        letak.salahPanjang(baris).ifPresent(temuan::add);
        Optional<String> nomor = temuan.of(() -> nomor(baris)).flatMap(it -> it);
        temuan.stopIfAny(nomor); // a row of the wrong length says nothing further
        Optional<String> unit = temuan.of(() -> skpd.kode(
                pemetaan.skpd().kolom().map(kolom -> cells.kata(baris, kolom)).orElse("")));
        Optional<LocalDate> diterima = temuan.of(() -> diterima(baris));
        Optional<Jalur> jalur = temuan.of(() -> cells.arti(baris, pemetaan.jalur(), "jalur"));
        Optional<JenisPemohon> jenis = temuan.of(() -> cells.arti(baris, pemetaan.jenisPemohon(), "jenis_pemohon"));
        Optional<String> rincian = temuan.of(() -> rincian(baris));
        Optional<Optional<String>> tujuan =
                temuan.of(() -> StoredText.optional(cells.teks(baris, pemetaan.tujuan(), "tujuan", LONGEST_PURPOSE)));
        Optional<PenyelesaianReader.Akhir> akhir = temuan.of(() -> penyelesaian.read(baris, diterima));
        Optional<Optional<Pemohon>> orang = temuan.of(() -> pemohon.read(baris));
        temuan.stopIfAny(nomor);
        dijinakkan += cells.dijinakkan() ? 1 : 0;
        return new BarisImpor(
                nomor,
                unit.orElseThrow(),
                diterima.orElseThrow(),
                hari.jatuhTempo(diterima.orElseThrow()),
                jalur.orElseThrow(),
                jenis.orElseThrow(),
                rincian.orElseThrow(),
                tujuan.orElseThrow(),
                akhir.orElseThrow().keputusan(),
                akhir.orElseThrow().selesai(),
                akhir.orElseThrow().selesai().map(it -> hari.hariKerja(diterima.orElseThrow(), it)),
                akhir.orElseThrow().pengganti(),
                orang.orElseThrow());
    }

    /** A number too long to be stored is one that was made of several columns; its digest keeps it apart from others. */
    private String shortened(String nomor) {
        if (pemetaan.nomorAsal().kolom().size() == 1) {
            throw new IllegalArgumentException("nomor asal paling panjang " + LONGEST_NUMBER + " karakter");
        }
        return nomor.substring(0, nomor.offsetByCodePoints(0, LONGEST_NUMBER - 17)) + "~"
                + Digest.of(List.of(nomor)).substring(0, 16);
    }

    private Optional<String> nomor(Baris baris) {
        Optional<String> nomor = cells.nomor(baris, pemetaan.nomorAsal());
        if (nomor.isEmpty() && pemetaan.nomorAsal().tanpaNomor() == NomorField.TanpaNomor.TOLAK) {
            throw new IllegalArgumentException("nomor asal kosong");
        }
        if (nomor.filter(it -> it.codePointCount(0, it.length()) > LONGEST_NUMBER)
                .isPresent()) {
            return Optional.of(shortened(nomor.get()));
        }
        if (nomor.filter(it -> it.startsWith(CopyWriter.TANPA_NOMOR)).isPresent()) {
            throw new IllegalArgumentException(
                    "nomor asal tidak boleh berawalan '" + CopyWriter.TANPA_NOMOR + "', awalan bagi baris tanpa nomor");
        }
        return nomor;
    }

    private LocalDate diterima(Baris baris) {
        LocalDate diterima = cells.tanggal(baris, pemetaan.diterima(), "diterima")
                .orElseThrow(() -> new IllegalArgumentException("tanggal diterima kosong"));
        if (diterima.isAfter(hari.ini())) {
            throw new IllegalArgumentException("tanggal diterima " + Periode.tanggal(diterima)
                    + " di masa depan; paling akhir hari ini, " + Periode.tanggal(hari.ini()));
        }
        if (diterima.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("tanggal diterima " + Periode.tanggal(diterima)
                    + " terlalu awal; paling awal " + Periode.tanggal(EARLIEST));
        }
        return diterima;
    }

    private String rincian(Baris baris) {
        String rincian = cells.teks(baris, pemetaan.rincian(), "rincian", IsianReader.RINCIAN);
        if (rincian.isEmpty()) {
            throw new IllegalArgumentException(
                    "informasi yang diminta kosong; isi di berkas, atau tulis rincian.kosong di pemetaan");
        }
        return rincian;
    }

    /** Rows taken in which a forbidden character became a space. */
    int dijinakkan() {
        return dijinakkan;
    }

    /** Refuses the whole file where its dates could be read in two ways. */
    void finish() {
        cells.finish();
    }
}
