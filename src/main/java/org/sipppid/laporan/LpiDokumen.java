package org.sipppid.laporan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipppid.grafik.BarChart;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.laporan.Dokumen.Bagian;
import org.sipppid.laporan.Dokumen.Butir;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Persentase;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.sipppid.web.Format;

/**
 * The sections of the Laporan Pelayanan Informasi: chapter III of the annual report's prescribed contents (P21 Ps 56(4),
 * 57; Permendagri 3/2017 Ps 21(4)) for any period. What the program does not record is said to be so.
 */
final class LpiDokumen {

    /** More bars than these cannot be read on paper. */
    private static final int MOST_BARS = 24;

    private final AngkaLpi angka;
    private final Kohor kohor;
    private final Format format;
    private final Kalender kalender;
    private final LpiTabel tabel;

    LpiDokumen(AngkaLpi angka, Format format, Kalender kalender) {
        this.angka = angka;
        this.kohor = angka.kohor();
        this.format = format;
        this.kalender = kalender;
        this.tabel = new LpiTabel(angka, format);
    }

    List<String> judul() {
        return List.of("Laporan Pelayanan Informasi", angka.cakupan().periode().label());
    }

    List<Butir> identitas(String wilayah) {
        LocalDate today = angka.hari();
        List<Butir> butir = new ArrayList<>();
        butir.add(new Butir("Cakupan", cakupan(wilayah)));
        LocalDate dari = angka.cakupan().periode().dari();
        LocalDate sampai = angka.cakupan().periode().sampai();
        butir.add(new Butir(
                "Periode", format.tanggal(dari) + " s.d. " + format.tanggal(sampai) + hariKerja(dari, sampai)));
        if (!sampai.isBefore(today)) {
            butir.add(new Butir("Keadaan", "periode belum berakhir; angka sampai " + format.tanggal(today)));
        }
        butir.add(new Butir("Dasar", String.join("; ", DasarHukum.pada(today))));
        return butir;
    }

    /** How many working days the period has; unsaid where a year has no list of days off. */
    private String hariKerja(LocalDate dari, LocalDate sampai) {
        Kalender known = kalender.menurut(angka.hari());
        return known.tahunTanpaDaftar(dari, sampai).isEmpty()
                ? " (" + format.angka(known.hariKerja(dari.minusDays(1), sampai)) + " hari kerja)"
                : "";
    }

    private String cakupan(String wilayah) {
        return angka.cakupan()
                .skpd()
                .map(unit -> unit.nama())
                .orElse("Seluruh PPID Pelaksana " + wilayah + " ("
                        + format.angka(angka.unit().size()) + " SKPD)");
    }

    List<Bagian> bagian() {
        List<Bagian> bagian = new ArrayList<>();
        bagian.add(new Bagian("A. Jumlah permohonan informasi publik", jumlah()));
        bagian.add(new Bagian("B. Hasil permohonan", hasil()));
        bagian.add(new Bagian("C. Waktu pelayanan", waktu()));
        bagian.add(new Bagian("D. Permohonan yang ditolak beserta alasannya", penolakan()));
        bagian.add(new Bagian("E. Pemohon", List.of(new Blok.Paragraf(pemohon()), tabel.jenisPemohon())));
        bagian.add(new Bagian("F. Sisa dan penyelesaian", List.of(new Blok.Paragraf(arus()), tabel.arus())));
        bagian.add(new Bagian(
                "G. Keberatan dan sengketa informasi publik", new LpiKeberatan(angka, tabel, format).blok()));
        boolean corrected = !angka.koreksi().baris().isEmpty();
        if (corrected) {
            bagian.add(new Bagian(
                    "H. Koreksi atas bulan yang telah ditutup",
                    List.of(new Blok.Paragraf(koreksi()), tabel.koreksi())));
        }
        bagian.add(new Bagian(
                (corrected ? "I" : "H") + ". Yang tidak dicatat dalam program",
                List.of(new Blok.Paragraf("Sarana dan"
                        + " prasarana, sumber daya manusia dan anggaran; serta kendala dan rekomendasi tidak dicatat"
                        + " dalam program ini pada saat laporan dihitung, sehingga tidak dilaporkan di sini."))));
        return bagian;
    }

    private List<Blok> jumlah() {
        List<Blok> blok = new ArrayList<>();
        String periode = angka.cakupan().periode().label();
        blok.add(new Blok.Paragraf(
                kohor.diterima() == 0
                        ? "Pada " + periode + " tidak ada permohonan informasi publik yang diterima (nihil)."
                        : "Pada " + periode + " diterima " + jumlah(kohor.diterima())
                                + " permohonan informasi publik."));
        blok.add(tabel.jalur());
        return blok;
    }

    private List<Blok> hasil() {
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
        List<Hasil> outcomes = LpiTabel.HASIL;
        List<BigDecimal> shares =
                Persentase.of(outcomes.stream().map(kohor::hasil).toList());
        List<String> parts = IntStream.range(0, outcomes.size())
                .filter(i -> kohor.hasil(outcomes.get(i)) > 0)
                .mapToObj(i -> format.angka(kohor.hasil(outcomes.get(i))) + " " + kalimat(outcomes.get(i)) + " ("
                        + format.persen(shares.get(i)) + ")")
                .toList();
        return enumerate(parts);
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

    private static String enumerate(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " dan " + parts.get(last);
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
    private List<Blok> waktu() {
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

    private List<Blok> penolakan() {
        int ditolak = kohor.hasil(Hasil.DITOLAK);
        if (ditolak == 0) {
            return List.of(new Blok.Paragraf("Sepanjang "
                    + angka.cakupan().periode().label() + " tidak ada permohonan informasi yang ditolak (nihil)."));
        }
        return List.of(
                new Blok.Paragraf("Ditolak " + jumlah(ditolak)
                        + " permohonan, dengan alasan menurut Pasal 17 atau Pasal 6 ayat (3) UU Nomor 14 Tahun 2008"
                        + " sebagai berikut."),
                tabel.alasan());
    }

    private String koreksi() {
        return "Sejak laporan sebelumnya, " + jumlah(angka.koreksi().baris().size())
                + " koreksi dicatat atas bulan yang telah ditutup. Angka pada laporan ini sudah memuatnya; laporan yang"
                + " telah ditetapkan tidak berubah.";
    }

    private String pemohon() {
        return "Data pribadi pemohon tidak dimuat dalam laporan ini; yang dilaporkan hanya jumlah menurut jenisnya.";
    }

    private String arus() {
        return "Tabel berikut menghitung peristiwa dalam periode, kapan pun permohonannya diterima; karena itu angka"
                + " selesai di sini tidak harus sama dengan jumlah hasil pada bagian B.";
    }

    private String unit() {
        int silent = angka.unit().size() - angka.unitBerisi();
        return format.angka(angka.unitBerisi()) + " dari "
                + format.angka(angka.unit().size())
                + " SKPD mencatat permohonan dalam periode ini; "
                + (silent == 0 ? "tidak ada SKPD tanpa catatan." : format.angka(silent) + " SKPD tanpa catatan.");
    }

    /** By which tree the table is broken down, and what that moves. */
    private String susunan() {
        RincianSkpd rincian = angka.rincian();
        String sampai = format.tanggal(angka.cakupan().periode().sampai());
        if (rincian.pohon() == Susunan.Pohon.SAAT_DITERIMA) {
            return "Rincian ini menurut susunan SKPD pada saat diterima: tiap permohonan dihitung pada SKPD yang"
                    + " memilikinya, disebut dengan namanya pada " + sampai + ".";
        }
        List<String> gabungan = rincian.gabungan().stream()
                .map(baris -> baris.tempat().singkatan() + " memuat "
                        + enumerate(baris.milik().stream()
                                .filter(satu -> !satu.equals(baris.tempat()))
                                .map(Skpd::singkatan)
                                .toList()))
                .toList();
        return "Rincian ini menurut susunan SKPD sekarang, pada " + format.tanggal(angka.hari())
                + ": permohonan SKPD yang telah digabung dihitung pada penerusnya. "
                + (gabungan.isEmpty() ? "Tidak ada penggabungan sampai hari itu." : enumerate(gabungan) + ".");
    }

    List<Bagian> lampiran() {
        List<Bagian> lampiran = new ArrayList<>();
        if (angka.cakupan().skpd().isEmpty()) {
            lampiran.add(new Bagian(
                    "Lampiran I. Rincian menurut SKPD",
                    List.of(new Blok.Paragraf(unit()), new Blok.Paragraf(susunan()), tabel.skpd())));
        }
        lampiran.add(new Bagian(
                lampiran.isEmpty() ? "Lampiran. Definisi angka" : "Lampiran II. Definisi angka",
                List.of(new Blok.Daftar(definisi()))));
        return lampiran;
    }

    private List<Butir> definisi() {
        List<Butir> butir = new ArrayList<>();
        for (Dasar dasar : Dasar.values()) {
            butir.add(new Butir(dasar.label(), dasar.definisi() + "."));
        }
        for (Hasil hasil : Hasil.SEMUA) {
            butir.add(new Butir(hasil.label(), hasil.arti() + "."));
        }
        butir.add(new Butir("Waktu pelayanan", LamaLayanan.DEFINISI + "."));
        butir.add(new Butir(
                "Permohonan",
                "permintaan informasi publik menurut Pasal 22 UU Nomor 14 Tahun 2008 yang terdaftar pada register; bantuan"
                        + " kedinasan antarbadan publik dan pengaduan pelayanan tidak dihitung."));
        return butir;
    }

    /** What the figures were counted from, and when. */
    String sumber() {
        String counted = "Dihitung dari register pada " + format.waktu(angka.dihitung()) + ", sampai catatan ke-"
                + format.angka(kohor.urutan()) + ".";
        return angka.cakupan().skpd().isPresent()
                ? counted
                : counted + " " + unit() + " Pernyataan bulanan: "
                        + angka.pelapor().kalimat() + ".";
    }

    private String jumlah(int n) {
        return format.terbilang(n);
    }
}
