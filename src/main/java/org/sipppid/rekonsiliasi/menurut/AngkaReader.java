package org.sipppid.rekonsiliasi.menurut;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Bagian;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Baris;
import org.springframework.stereotype.Component;

/** Counts the figures of a selection at two places in the order of commits. In the caller's transaction. */
@Component
class AngkaReader {

    private final Rekapitulasi rekapitulasi;
    private final RekapitulasiKeberatan rekapitulasiKeberatan;

    AngkaReader(Rekapitulasi rekapitulasi, RekapitulasiKeberatan rekapitulasiKeberatan) {
        this.rekapitulasi = rekapitulasi;
        this.rekapitulasiKeberatan = rekapitulasiKeberatan;
    }

    /** What a place knew. */
    private record Dua<T>(T dulu, T kini) {

        Baris baris(String kode, String nama, Ukuran ukuran, ToIntFunction<T> figure) {
            return Baris.of(kode, nama, ukuran, figure.applyAsInt(dulu), figure.applyAsInt(kini));
        }
    }

    List<Bagian> read(Saringan saringan, long dulu, long kini) {
        return Stream.concat(
                        requests(saringan, dulu, kini).stream(), objections(keberatan(saringan), dulu, kini).stream())
                .toList();
    }

    private List<Bagian> requests(Saringan saringan, long dulu, long kini) {
        Dua<Kohor> kohor = new Dua<>(rekapitulasi.kohor(saringan, dulu), rekapitulasi.kohor(saringan, kini));
        return List.of(
                cohort(saringan, kohor),
                flow(saringan, new Dua<>(rekapitulasi.arus(saringan, dulu), rekapitulasi.arus(saringan, kini))),
                group(
                        "Jalur",
                        "jalur",
                        Stream.of(Jalur.values()),
                        kohor,
                        satu -> Ukuran.of(saringan.jalur(satu)),
                        (satu, counted) -> counted.jalur().getOrDefault(satu, 0)),
                group(
                        "Jenis pemohon",
                        "pemohon",
                        Stream.of(JenisPemohon.values()),
                        kohor,
                        satu -> Ukuran.of(saringan.jenisPemohon(satu)),
                        (satu, counted) -> counted.jenisPemohon().getOrDefault(satu, 0)),
                refusals(saringan, kohor),
                time(
                        saringan,
                        new Dua<>(
                                rekapitulasi.waktuLayanan(saringan, dulu), rekapitulasi.waktuLayanan(saringan, kini))));
    }

    private static Bagian refusals(Saringan saringan, Dua<Kohor> kohor) {
        return known(group(
                "Alasan penolakan",
                "alasan",
                Stream.of(AlasanPenolakan.values()),
                kohor,
                satu -> Ukuran.of(saringan.hasil(Hasil.DITOLAK).alasan(satu)),
                (satu, counted) -> counted.alasan().getOrDefault(satu, 0)));
    }

    private List<Bagian> objections(SaringanKeberatan saringan, long dulu, long kini) {
        Dua<KohorKeberatan> kohor =
                new Dua<>(rekapitulasiKeberatan.kohor(saringan, dulu), rekapitulasiKeberatan.kohor(saringan, kini));
        return List.of(
                stages(saringan, kohor),
                group(
                        "Keputusan atas keberatan",
                        "keputusan",
                        Stream.of(HasilKeberatan.values()),
                        kohor,
                        satu -> Ukuran.of(saringan.hasil(satu)),
                        (satu, counted) -> counted.hasil(satu)),
                known(group(
                        "Alasan keberatan",
                        "alasan-keberatan",
                        Stream.of(AlasanKeberatan.values()),
                        kohor,
                        satu -> Ukuran.of(saringan.alasan(satu)),
                        (satu, counted) -> counted.alasan(satu))));
    }

    /** The objections of the same period and unit. */
    static SaringanKeberatan keberatan(Saringan saringan) {
        SaringanKeberatan all = SaringanKeberatan.diterima(saringan.periode());
        return saringan.skpd().map(all::skpd).orElse(all);
    }

    private static Bagian cohort(Saringan saringan, Dua<Kohor> kohor) {
        Baris all = kohor.baris("diterima", "Diterima", Ukuran.of(saringan), Kohor::diterima);
        return first(
                all,
                group(
                        "Diterima menurut hasil",
                        "hasil",
                        Kohor.HASIL.stream(),
                        kohor,
                        satu -> Ukuran.of(saringan.hasil(satu)),
                        (satu, counted) -> counted.hasil(satu)));
    }

    private static Bagian stages(SaringanKeberatan saringan, Dua<KohorKeberatan> kohor) {
        Baris all = kohor.baris("keberatan", "Keberatan diterima", Ukuran.of(saringan), KohorKeberatan::diterima);
        Stream<TahapKeberatan> counted =
                Stream.of(TahapKeberatan.values()).filter(satu -> satu != TahapKeberatan.DIBATALKAN);
        return first(
                all,
                group(
                        "Keberatan menurut tahap",
                        "tahap",
                        counted,
                        kohor,
                        satu -> Ukuran.of(saringan.tahap(satu)),
                        (satu, figures) -> figures.tahap(satu)));
    }

    private static Bagian first(Baris all, Bagian parts) {
        return new Bagian(
                parts.nama(),
                Stream.concat(Stream.of(all), parts.baris().stream()).toList());
    }

    private static Bagian flow(Saringan saringan, Dua<Arus> arus) {
        return new Bagian(
                "Arus",
                List.of(
                        arus.baris(
                                "sisa_awal", "Sisa awal", Ukuran.of(saringan.dasar(Dasar.SISA_AWAL)), Arus::sisaAwal),
                        arus.baris("selesai", "Selesai", Ukuran.of(saringan.dasar(Dasar.SELESAI)), Arus::selesai),
                        arus.baris(
                                "sisa_akhir",
                                "Sisa akhir",
                                Ukuran.of(saringan.dasar(Dasar.SISA_AKHIR)),
                                Arus::sisaAkhir)));
    }

    private static Bagian time(Saringan saringan, Dua<WaktuLayanan> waktu) {
        Ukuran days = Ukuran.hariKerja(saringan.hariKerja(LamaLayanan.semua()));
        Stream<Baris> middle = Stream.of(
                new Baris(
                        "rata-rata",
                        "Rata-rata (hari kerja)",
                        days,
                        waktu.dulu().rataRata(),
                        waktu.kini().rataRata()),
                new Baris(
                        "median",
                        "Median (hari kerja)",
                        days,
                        waktu.dulu().median(),
                        waktu.kini().median()));
        Stream<Baris> classes = WaktuLayanan.KELAS.stream()
                .map(kelas -> waktu.baris(
                        "lama-" + kelas.kode(),
                        "Dijawab dalam " + kelas.label() + " hari kerja",
                        Ukuran.of(saringan.hariKerja(kelas)),
                        counted -> counted.jumlah(kelas)));
        return new Bagian("Waktu layanan", Stream.concat(middle, classes).toList());
    }

    /** Counts one figure of one word. */
    private interface Figure<K, T> {
        int of(K satu, T counted);
    }

    private static <K extends Kategori, T> Bagian group(
            String nama, String kode, Stream<K> words, Dua<T> dua, Function<K, Ukuran> ukuran, Figure<K, T> figure) {
        return new Bagian(
                nama,
                words.map(satu -> dua.baris(
                                kode + "-" + satu.kode(),
                                satu.label(),
                                ukuran.apply(satu),
                                counted -> figure.of(satu, counted)))
                        .toList());
    }

    /** Long lists without the words that were never used. */
    private static Bagian known(Bagian group) {
        return new Bagian(
                group.nama(),
                group.baris().stream()
                        .filter(satu -> Stream.of(satu.dulu(), satu.kini())
                                .flatMap(Optional::stream)
                                .anyMatch(n -> n.signum() > 0))
                        .toList());
    }
}
