package org.sipppid.laporan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipppid.grafik.BarChart;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Persentase;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.web.Format;

/** What the report says of requests: how many, how they ended, after how long, and why some were refused. */
final class LpiPermohonan {

    /** More bars than these cannot be read on paper. */
    private static final int MOST_BARS = 24;

    private final AngkaLpi angka;
    private final Kohor kohor;
    private final TabelPermohonan tabel;
    private final Format format;

    LpiPermohonan(AngkaLpi angka, TabelPermohonan tabel, Format format) {
        this.angka = angka;
        this.kohor = angka.kohor();
        this.tabel = tabel;
        this.format = format;
    }

    List<Blok> jumlah() {
        List<Blok> blok = new ArrayList<>();
        String periode = angka.cakupan().periode().label();
        blok.add(new Blok.Paragraf(
                kohor.diterima() == 0
                        ? "Pada " + periode + " tidak ada permohonan informasi publik yang diterima (nihil)."
                        : "Pada " + periode + " diterima " + format.terbilang(kohor.diterima())
                                + " permohonan informasi publik."));
        blok.add(tabel.jalur());
        return blok;
    }

    List<Blok> hasil() {
        List<Blok> blok = new ArrayList<>();
        if (kohor.diterima() == 0) {
            blok.add(new Blok.Paragraf(
                    "Dikarenakan tidak ada permohonan yang diterima, tidak ada hasil yang dilaporkan."));
            return blok;
        }
        blok.add(new Blok.Paragraf("Dari " + format.angka(kohor.diterima()) + " permohonan tersebut, "
                + shares() + ". Persentase dihitung terhadap " + format.angka(kohor.diterima())
                + " permohonan yang diterima."));
        blok.add(tabel.hasil());
        List<YearMonth> months = angka.cakupan().periode().bulan();
        if (months.size() <= MOST_BARS) {
            blok.add(new Blok.Gambar("Gambar 1. Permohonan yang diterima per bulan menurut hasil", chart(months)));
        }
        return blok;
    }

    private String shares() {
        List<Hasil> outcomes = Kohor.HASIL;
        List<BigDecimal> shares =
                Persentase.of(outcomes.stream().map(kohor::hasil).toList());
        List<String> parts = IntStream.range(0, outcomes.size())
                .filter(i -> kohor.hasil(outcomes.get(i)) > 0)
                .mapToObj(i -> format.angka(kohor.hasil(outcomes.get(i))) + " " + kalimat(outcomes.get(i)) + " ("
                        + format.persen(shares.get(i)) + ")")
                .toList();
        return format.daftar(parts);
    }

    /** The outcome as it stands inside a sentence. */
    private static String kalimat(Hasil hasil) {
        return switch (hasil) {
            case BERJALAN -> "masih berjalan";
            case DIKABULKAN_PENUH -> "dikabulkan penuh";
            case DIKABULKAN_SEBAGIAN -> "dikabulkan sebagian";
            case DITOLAK -> "ditolak";
            case DIALIHKAN -> "dialihkan ke badan publik lain";
            case BELUM_DIKUASAI -> "belum dikuasai";
            case DICABUT -> "dicabut pemohon";
            case TIDAK_LENGKAP -> "tidak dilengkapi pemohon";
            case DIBATALKAN -> throw new IllegalArgumentException("A cancelled registration is no outcome");
        };
    }

    private BarChart chart(List<YearMonth> months) {
        List<Hasil> shown = List.of(Hasil.DIKABULKAN_PENUH, Hasil.DIKABULKAN_SEBAGIAN, Hasil.DITOLAK, Hasil.BERJALAN);
        List<String> series = Stream.concat(shown.stream().map(Hasil::label), Stream.of("Lainnya"))
                .toList();
        List<BarChart.Bar> bars = months.stream()
                .map(month -> {
                    List<Integer> parts = shown.stream()
                            .map(hasil -> kohor.hasil(month, hasil))
                            .collect(Collectors.toList());
                    parts.add(kohor.diterima(month)
                            - parts.stream().mapToInt(Integer::intValue).sum());
                    return new BarChart.Bar(format.bulan(month), parts, Optional.empty());
                })
                .toList();
        return new BarChart("Permohonan per bulan menurut hasil", series, bars);
    }

    /** UU 14/2008 Ps 12 huruf b, P21 Ps 56(4) c 2; the lawful 10 and 10 + 7 days are Ps 22(7)-(8). */
    List<Blok> waktu() {
        WaktuLayanan waktu = angka.waktu();
        String lewat = kohor.hasil(Hasil.BERJALAN) == 0
                ? ""
                : " Dari " + format.angka(kohor.hasil(Hasil.BERJALAN)) + " permohonan yang masih berjalan, "
                        + (angka.lewat() == 0 ? "tidak ada" : format.angka(angka.lewat()))
                        + " yang lewat jatuh temponya pada " + format.tanggal(angka.hari()) + ".";
        if (waktu.jumlah() == 0) {
            return List.of(
                    new Blok.Paragraf("Belum ada permohonan yang diberi pemberitahuan tertulis (nihil)." + lewat));
        }
        int inTime = waktu.jumlah(new LamaLayanan(0, JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari()));
        return List.of(
                new Blok.Paragraf(
                        format.angka(waktu.jumlah()) + " permohonan sudah diberi pemberitahuan tertulis, rata-rata "
                                + format.desimal(waktu.rataRata().orElseThrow()) + " hari kerja dan median "
                                + format.desimal(waktu.median().orElseThrow()) + " hari kerja sejak diterima; "
                                + format.angka(inTime) + " di antaranya dalam 10 (sepuluh) hari kerja." + lewat),
                tabel.waktu(),
                tabel.terlama());
    }

    List<Blok> penolakan() {
        int ditolak = kohor.hasil(Hasil.DITOLAK);
        if (ditolak == 0) {
            return List.of(new Blok.Paragraf("Sepanjang "
                    + angka.cakupan().periode().label() + " tidak ada permohonan informasi yang ditolak (nihil)."));
        }
        return List.of(
                new Blok.Paragraf("Ditolak " + format.terbilang(ditolak)
                        + " permohonan, dengan alasan menurut Pasal 17 atau Pasal 6 ayat (3) UU Nomor 14 Tahun 2008"
                        + " sebagai berikut."),
                tabel.alasan());
    }
}
