package org.sipppid.laporan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.Periode;
import org.sipppid.laporan.Dokumen.Bagian;
import org.sipppid.laporan.Dokumen.Butir;
import org.sipppid.laporan.Tabel.Kolom;
import org.sipppid.rekonsiliasi.KeadaanBulan.Jenis;
import org.sipppid.rekonsiliasi.pernyataan.Perbandingan;
import org.sipppid.rekonsiliasi.pernyataan.Pernyataan;
import org.sipppid.rekonsiliasi.temuan.KalimatTemuan;
import org.sipppid.rekonsiliasi.temuan.Pokok;
import org.sipppid.rekonsiliasi.temuan.TemuanRekonsiliasi;
import org.sipppid.web.Format;

/**
 * The sections of a Berita Acara Rekonsiliasi: the figures side by side, what differs, the findings
 * that are open, and what follows from it.
 */
final class BeritaAcaraDokumen {

    private static final String NOTHING = "-";

    private final AngkaBeritaAcara angka;
    private final Format format;
    private final KalimatTemuan kalimat;

    BeritaAcaraDokumen(AngkaBeritaAcara angka, Format format) {
        this.angka = angka;
        this.format = format;
        this.kalimat = new KalimatTemuan(format);
    }

    List<String> judul() {
        return List.of(
                "Berita Acara Rekonsiliasi",
                "Data Pelayanan Informasi Publik",
                angka.periode().label());
    }

    List<Butir> identitas() {
        return List.of(
                new Butir("SKPD", angka.skpd().nama()),
                new Butir(
                        "Periode",
                        format.tanggal(angka.periode().dari()) + " s.d. "
                                + format.tanggal(angka.periode().sampai())));
    }

    List<Bagian> bagian() {
        return List.of(
                new Bagian("A. Yang direkonsiliasi", List.of(new Blok.Paragraf(pembuka()), banding())),
                new Bagian("B. Selisih", selisih()),
                new Bagian("C. Temuan yang terbuka", temuan()),
                new Bagian("D. Kesimpulan", List.of(new Blok.Paragraf(kesimpulan()), new Blok.Paragraf(penutup()))));
    }

    private String pembuka() {
        return "Pada hari " + format.hariTanggal(angka.hari()) + ", angka permohonan informasi publik yang dinyatakan "
                + angka.skpd().nama() + " disandingkan dengan hitungan register permohonan, menurut bulan diterimanya"
                + " permohonan dan dengan hasil yang diketahui pada hari itu. Bulan yang belum berakhir tidak"
                + " direkonsiliasi.";
    }

    private Tabel banding() {
        List<Kolom> kolom = new ArrayList<>(List.of(Kolom.teks("Bulan"), Kolom.teks("Keadaan")));
        for (org.sipppid.rekonsiliasi.pernyataan.Butir butir : figures()) {
            kolom.add(Kolom.angka(butir.label(), "SKPD"));
            kolom.add(Kolom.angka(butir.label(), "Register"));
        }
        return new Tabel(
                "Tabel 1. Pernyataan SKPD dan hitungan register",
                kolom,
                angka.bulan().stream().map(this::row).toList(),
                List.of(),
                true);
    }

    /** Short and in one line, for the table is wide. */
    private String bulan(YearMonth bulan) {
        return format.bulan(bulan) + "\u00a0" + bulan.getYear();
    }

    private String hari(LocalDate hari) {
        return hari.getDayOfMonth() + "\u00a0" + bulan(YearMonth.from(hari));
    }

    private static org.sipppid.rekonsiliasi.pernyataan.Butir[] figures() {
        return org.sipppid.rekonsiliasi.pernyataan.Butir.values();
    }

    private List<String> row(Perbandingan satu) {
        List<String> row =
                new ArrayList<>(List.of(bulan(satu.bulan()), satu.keadaan().label()));
        for (org.sipppid.rekonsiliasi.pernyataan.Butir butir : figures()) {
            Optional<Pernyataan> declared = satu.pernyataan();
            row.add(declared.map(it -> format.angka(it.angka().dari(butir))).orElse(NOTHING));
            row.add(format.angka(satu.hitungan().dari(butir)));
        }
        return row;
    }

    private List<Blok> selisih() {
        List<List<String>> rows = differences();
        if (rows.isEmpty()) {
            return List.of(new Blok.Paragraf("Tidak ada selisih (nihil)."));
        }
        return List.of(new Tabel(
                "Tabel 2. Angka yang berbeda",
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("Bulan"),
                        Kolom.teks("Angka"),
                        Kolom.angka("SKPD"),
                        Kolom.angka("Register"),
                        Kolom.angka("Selisih")),
                rows,
                List.of(),
                false));
    }

    private List<List<String>> differences() {
        List<List<String>> rows = new ArrayList<>();
        for (Perbandingan satu : angka.bulan()) {
            satu.pernyataan()
                    .ifPresent(declared -> declared.angka()
                            .selisih(satu.hitungan())
                            .forEach(butir -> {
                                int skpd = declared.angka().dari(butir);
                                int register = satu.hitungan().dari(butir);
                                rows.add(List.of(
                                        String.valueOf(rows.size() + 1),
                                        Periode.bulan(satu.bulan()).label(),
                                        butir.label(),
                                        format.angka(skpd),
                                        format.angka(register),
                                        (skpd > register ? "+" : "") + format.angka(skpd - register)));
                            }));
        }
        return rows;
    }

    /** Records are named by their numbers; who asked is in no paper. */
    private List<Blok> temuan() {
        if (angka.temuan().isEmpty()) {
            return List.of(new Blok.Paragraf("Tidak ada temuan terbuka."));
        }
        List<List<String>> rows = new ArrayList<>();
        for (TemuanRekonsiliasi satu : angka.temuan()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    satu.pokok().flatMap(Pokok::nomor).orElse(NOTHING),
                    satu.aturan().label() + ". " + kalimat.of(satu),
                    hari(format.hari(satu.ditemukan())),
                    "PPID\u00a0" + satu.skpd().singkatan()));
        }
        return List.of(
                new Blok.Paragraf("Atas catatan dalam periode ini masih terbuka "
                        + format.terbilang(angka.temuan().size()) + " temuan menurut aturan rekonsiliasi."),
                new Tabel(
                        "Tabel " + (differences().isEmpty() ? 2 : 3) + ". Temuan yang terbuka",
                        List.of(
                                Kolom.teks("No"),
                                Kolom.teks("Nomor catatan"),
                                Kolom.teks("Yang ditemukan"),
                                Kolom.teks("Sejak"),
                                Kolom.teks("Harus bertindak")),
                        rows,
                        List.of(),
                        false));
    }

    private String kesimpulan() {
        List<String> parts = new ArrayList<>();
        for (Jenis jenis : List.of(Jenis.COCOK, Jenis.NIHIL, Jenis.DITUTUP, Jenis.SELISIH, Jenis.BELUM_MELAPOR)) {
            if (angka.jumlah(jenis) > 0) {
                parts.add(format.terbilang(angka.jumlah(jenis)) + " bulan " + jenis.label());
            }
        }
        return "Dari " + format.terbilang(angka.bulan().size()) + " bulan yang sudah berakhir, "
                + String.join("; ", parts) + ". "
                + (angka.temuan().isEmpty()
                        ? "Tidak ada temuan terbuka."
                        : format.terbilang(angka.temuan().size()) + " temuan masih terbuka.");
    }

    private String penutup() {
        return "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Selisih yang"
                + " disebut di atas diselesaikan SKPD dengan memperbaiki register atau menyatakan kembali angkanya; temuan yang terbuka diselesaikan"
                + " oleh yang disebut harus bertindak.";
    }

    String sumber() {
        return "Dihitung dari register sampai catatan ke-" + format.angka(angka.urutan()) + ".";
    }
}
