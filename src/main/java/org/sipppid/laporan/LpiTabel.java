package org.sipppid.laporan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.laporan.Tabel.Kolom;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Jawaban;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.KohorSengketa;
import org.sipppid.rekapitulasi.Persentase;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.tutupbuku.Koreksi;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Pengadilan;
import org.sipppid.skpd.Skpd;
import org.sipppid.web.Format;

/** The tables of the Laporan Pelayanan Informasi, each straight from the figures. A zero is printed as "-". */
final class LpiTabel {

    /** Decided ones first, as the law orders them; what still runs stands last. */
    static final List<Hasil> HASIL = Kohor.HASIL;

    private static final String COHORT = " (diterima dalam periode)";

    private final AngkaLpi angka;
    private final Kohor kohor;
    private final Format format;
    private int nomor;

    LpiTabel(AngkaLpi angka, Format format) {
        this.angka = angka;
        this.kohor = angka.kohor();
        this.format = format;
    }

    /** A column of counts: what stands over it, and what it counts in a row and in the whole. */
    private record Ukuran<T>(Kolom kolom, ToIntFunction<T> satu, int seluruhnya) {}

    Tabel jalur() {
        List<Ukuran<YearMonth>> ukuran = new ArrayList<>();
        for (Jalur jalur : Jalur.values()) {
            int all = kohor.jalur().getOrDefault(jalur, 0);
            if (jalur != Jalur.TIDAK_TERCATAT || all > 0) {
                ukuran.add(new Ukuran<>(Kolom.angka("Jalur", jalur.label()), bulan -> kohor.jalur(bulan, jalur), all));
            }
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), kohor::diterima, kohor.diterima()));
        return table("Permohonan menurut bulan dan jalur" + COHORT, "Bulan", months(), this::bulan, ukuran, false);
    }

    Tabel hasil() {
        List<Ukuran<YearMonth>> ukuran = new ArrayList<>();
        for (Hasil hasil : HASIL) {
            ukuran.add(new Ukuran<>(kolom(hasil), bulan -> kohor.hasil(bulan, hasil), kohor.hasil(hasil)));
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), kohor::diterima, kohor.diterima()));
        return table("Permohonan menurut bulan dan hasil" + COHORT, "Bulan", months(), this::bulan, ukuran, true);
    }

    Tabel skpd() {
        List<Ukuran<RincianSkpd.Baris>> ukuran = new ArrayList<>();
        for (Hasil hasil : HASIL) {
            ukuran.add(new Ukuran<>(kolom(hasil), baris -> baris.hasil(hasil), kohor.hasil(hasil)));
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), RincianSkpd.Baris::diterima, kohor.diterima()));
        return table(
                "Permohonan menurut SKPD dan hasil" + COHORT,
                "SKPD",
                angka.rincian().baris(),
                baris -> baris.tempat().singkatan(),
                ukuran,
                true);
    }

    Tabel alasan() {
        List<AlasanPenolakan> used = Arrays.stream(AlasanPenolakan.values())
                .filter(alasan -> kohor.alasan().getOrDefault(alasan, 0) > 0)
                .toList();
        return shares(
                "Permohonan yang ditolak menurut alasan" + COHORT,
                "Alasan penolakan",
                used.stream().map(AlasanPenolakan::label).toList(),
                used.stream().map(kohor.alasan()::get).toList());
    }

    Tabel waktu() {
        WaktuLayanan waktu = angka.waktu();
        return shares(
                "Waktu sejak diterima sampai pemberitahuan tertulis" + COHORT,
                "Hari kerja",
                WaktuLayanan.KELAS.stream().map(LamaLayanan::label).toList(),
                WaktuLayanan.KELAS.stream().map(waktu::jumlah).toList());
    }

    Tabel koreksi() {
        Map<UUID, Skpd> unit = angka.unit().stream().collect(Collectors.toMap(Skpd::id, satu -> satu));
        List<List<String>> rows = new ArrayList<>();
        for (Koreksi koreksi : angka.koreksi().baris()) {
            Skpd owner = unit.get(koreksi.skpd());
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    owner == null ? "-" : owner.singkatan(),
                    Periode.bulan(koreksi.bulan()).label(),
                    format.pendek(format.hari(koreksi.pada())),
                    koreksi.perubahan().stream().map(Koreksi.Perubahan::kalimat).collect(Collectors.joining("; ")),
                    koreksi.alasan()));
        }
        return new Tabel(
                judul("Koreksi atas bulan yang telah ditutup"),
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("SKPD"),
                        Kolom.teks("Bulan"),
                        Kolom.teks("Dikoreksi"),
                        Kolom.teks("Perubahan"),
                        Kolom.teks("Alasan")),
                rows,
                List.of(),
                true);
    }

    Tabel terlama() {
        Map<UUID, Skpd> unit = angka.unit().stream().collect(Collectors.toMap(Skpd::id, satu -> satu));
        List<List<String>> rows = new ArrayList<>();
        for (Jawaban jawaban : angka.terlama()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    unit.get(jawaban.skpd()).singkatan(),
                    format.pendek(jawaban.diterima()),
                    format.pendek(jawaban.selesai()),
                    jawaban.hasil().label(),
                    format.angka(jawaban.hariKerja())));
        }
        return new Tabel(
                judul("Jawaban yang paling lama" + COHORT),
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("SKPD"),
                        Kolom.teks("Diterima"),
                        Kolom.teks("Dijawab"),
                        Kolom.teks("Hasil"),
                        Kolom.angka("Hari kerja")),
                rows,
                List.of(),
                false);
    }

    Tabel jenisPemohon() {
        List<JenisPemohon> kinds = Arrays.stream(JenisPemohon.values())
                .filter(jenis -> jenis != JenisPemohon.TIDAK_TERCATAT
                        || kohor.jenisPemohon().containsKey(jenis))
                .toList();
        return shares(
                "Permohonan menurut jenis pemohon" + COHORT,
                "Jenis pemohon",
                kinds.stream().map(JenisPemohon::label).toList(),
                kinds.stream()
                        .map(jenis -> kohor.jenisPemohon().getOrDefault(jenis, 0))
                        .toList());
    }

    Tabel arus() {
        Arus arus = angka.arus();
        return new Tabel(
                judul("Arus permohonan (peristiwa dalam periode)"),
                List.of(
                        Kolom.angka("Sisa awal (a)"),
                        Kolom.angka("Diterima (b)"),
                        Kolom.angka("Selesai (c)"),
                        Kolom.angka("Sisa akhir (a + b – c)")),
                List.of(List.of(
                        cell(arus.sisaAwal()), cell(arus.diterima()), cell(arus.selesai()), cell(arus.sisaAkhir()))),
                List.of(),
                false);
    }

    /** Objections by ground; one objection may name several, so that there is no sum. */
    Tabel keberatan() {
        List<List<String>> rows = Arrays.stream(AlasanKeberatan.values())
                .map(alasan -> List.of(
                        alasan.kode(), alasan.isi(), cell(angka.keberatan().alasan(alasan))))
                .toList();
        return new Tabel(
                judul("Keberatan menurut alasan (diterima dalam periode)"),
                List.of(Kolom.teks("Huruf"), Kolom.teks("Alasan, Pasal 35 ayat (1)"), Kolom.angka("Keberatan")),
                rows,
                List.of(),
                false);
    }

    /** What was answered to them, and what of it was done. */
    Tabel tanggapan() {
        KohorKeberatan keberatan = angka.keberatan();
        List<List<String>> rows = new ArrayList<>();
        for (HasilKeberatan hasil : HasilKeberatan.values()) {
            boolean granted = hasil.dikabulkan();
            int done = keberatan.dilaksanakan(hasil);
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    hasil.label(),
                    cell(keberatan.hasil(hasil)),
                    granted ? cell(done) : "",
                    granted ? cell(keberatan.hasil(hasil) - done) : ""));
        }
        int done = keberatan.tahap(TahapKeberatan.DILAKSANAKAN);
        int granted = keberatan.dijawab() - keberatan.hasil(HasilKeberatan.DITOLAK);
        return new Tabel(
                judul("Tanggapan atas keberatan dan pelaksanaannya"),
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("Keputusan Atasan PPID"),
                        Kolom.angka("Keberatan"),
                        Kolom.angka("Sudah dilaksanakan"),
                        Kolom.angka("Belum dilaksanakan")),
                rows,
                List.of("", "Jumlah", cell(keberatan.dijawab()), cell(done), cell(granted - done)),
                false);
    }

    /** How far the disputes went. */
    Tabel sengketa() {
        KohorSengketa sengketa = angka.sengketa();
        List<List<String>> rows = new ArrayList<>();
        outcome(rows, "Mediasi: ", HasilMediasi.values(), sengketa.mediasi());
        outcome(rows, "Putusan Komisi Informasi: ", Amar.values(), sengketa.putusanKi());
        outcome(rows, "Gugatan ke ", Pengadilan.values(), sengketa.gugatan());
        outcome(rows, "Putusan pengadilan: ", Amar.values(), sengketa.putusanPengadilan());
        outcome(rows, "Putusan Mahkamah Agung: ", Amar.values(), sengketa.putusanMa());
        rows.add(List.of(String.valueOf(rows.size() + 1), "Sudah dilaksanakan", cell(sengketa.dilaksanakan())));
        return new Tabel(
                judul("Hasil penyelesaian sengketa dan pelaksanaannya (diajukan dalam periode)"),
                List.of(Kolom.teks("No"), Kolom.teks("Hasil"), Kolom.angka("Sengketa")),
                rows,
                List.of(),
                false);
    }

    private <K extends Kategori> void outcome(List<List<String>> rows, String of, K[] kinds, Map<K, Integer> counts) {
        for (K kind : kinds) {
            rows.add(List.of(String.valueOf(rows.size() + 1), of + kind.label(), cell(counts.getOrDefault(kind, 0))));
        }
    }

    private Tabel shares(String judul, String kepala, List<String> labels, List<Integer> counts) {
        List<java.math.BigDecimal> shares = Persentase.of(counts);
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        List<List<String>> rows = IntStream.range(0, labels.size())
                .mapToObj(i -> List.of(
                        String.valueOf(i + 1), labels.get(i), cell(counts.get(i)), format.persen(shares.get(i))))
                .toList();
        return new Tabel(
                judul(judul),
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks(kepala),
                        Kolom.angka("Jumlah"),
                        Kolom.angka("% dari " + format.angka(all))),
                rows,
                List.of("", "Jumlah", cell(all), all == 0 ? "-" : "100,00%"),
                false);
    }

    private <T> Tabel table(
            String judul,
            String kepala,
            List<T> rows,
            java.util.function.Function<T, String> label,
            List<Ukuran<T>> ukuran,
            boolean rapat) {
        List<Kolom> kolom = new ArrayList<>(List.of(Kolom.teks("No"), Kolom.teks(kepala)));
        List<String> jumlah = new ArrayList<>(List.of("", "Jumlah"));
        ukuran.forEach(satu -> {
            kolom.add(satu.kolom());
            jumlah.add(cell(satu.seluruhnya()));
        });
        List<List<String>> baris = new ArrayList<>();
        for (T row : rows) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(baris.size() + 1), label.apply(row)));
            ukuran.forEach(satu -> cells.add(cell(satu.satu().applyAsInt(row))));
            baris.add(cells);
        }
        return new Tabel(judul(judul), kolom, baris, jumlah, rapat);
    }

    private List<YearMonth> months() {
        return angka.cakupan().periode().bulan();
    }

    private String bulan(YearMonth bulan) {
        boolean oneYear =
                months().get(0).getYear() == months().get(months().size() - 1).getYear();
        return format.namaBulan(bulan) + (oneYear ? "" : " " + bulan.getYear());
    }

    private static Kolom kolom(Hasil hasil) {
        return switch (hasil) {
            case DIKABULKAN_PENUH -> Kolom.angka("Dikabulkan", "Penuh");
            case DIKABULKAN_SEBAGIAN -> Kolom.angka("Dikabulkan", "Sebagian");
            default -> Kolom.angka(hasil.label());
        };
    }

    private String judul(String judul) {
        return "Tabel " + ++nomor + ". " + judul;
    }

    private String cell(int n) {
        return n == 0 ? "-" : format.angka(n);
    }
}
