package org.sipppid.dasbor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sipppid.grafik.BarChart;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.KeberatanDiterima;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.Pelapor;
import org.sipppid.rekonsiliasi.temuan.SaringanTemuan;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.sipppid.web.Format;

/**
 * The board of a scope at one place in the order of commits. It holds counts only, which are open to every officer, and
 * so it may be printed once and sent to all who look at the scope.
 *
 * @param hari the day it was made on: what is late or silent depends on it
 * @param keputusan the last change of units by decree that it knows
 * @param keadaan how each unit's months stand beside what it declared
 */
record Papan(
        Lingkup lingkup,
        LocalDate hari,
        Instant saat,
        Kohor kohor,
        Arus arus,
        Angka masihBerjalan,
        Map<Tenggat, Angka> tenggat,
        WaktuLayanan waktu,
        KeberatanDiterima keberatan,
        Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan,
        List<Skpd> skpd,
        Susunan susunan,
        long keputusan,
        List<Kegiatan> kegiatan,
        int temuan) {

    /** The outcomes that have a card of their own; the others share one, so that cards add up to the requests received. */
    private static final List<Hasil> UTAMA =
            List.of(Hasil.DIKABULKAN_PENUH, Hasil.DIKABULKAN_SEBAGIAN, Hasil.DITOLAK, Hasil.BERJALAN);

    /** Equal marks mean equal boards. */
    public String tanda() {
        return tanda(kohor.urutan(), hari, keputusan);
    }

    /** A decree on units has no place in the order of commits, and changes names and trees all the same. */
    static String tanda(long urutan, LocalDate hari, long keputusan) {
        return urutan + "/" + hari + "/" + keputusan;
    }

    public Angka diterima() {
        return new Angka(kohor.diterima(), lingkup.saringan());
    }

    public Angka hasil(Hasil hasil) {
        return new Angka(kohor.hasil(hasil), lingkup.saringan().hasil(hasil));
    }

    public List<Hasil> hasilUtama() {
        return UTAMA;
    }

    public List<Hasil> hasilLain() {
        return Hasil.SEMUA.stream().filter(hasil -> !UTAMA.contains(hasil)).toList();
    }

    public int jumlahHasilLain() {
        return hasilLain().stream().mapToInt(kohor::hasil).sum();
    }

    public Angka sisaAwal() {
        return new Angka(arus.sisaAwal(), lingkup.saringan().dasar(Dasar.SISA_AWAL));
    }

    public Angka selesai() {
        return new Angka(arus.selesai(), lingkup.saringan().dasar(Dasar.SELESAI));
    }

    public Angka sisaAkhir() {
        return new Angka(arus.sisaAkhir(), lingkup.saringan().dasar(Dasar.SISA_AKHIR));
    }

    /** Requests still running whose notice is late or soon due. */
    public Angka tenggat(String nama) {
        return tenggat.get(Tenggat.valueOf(nama));
    }

    /** The open findings of the scope, whatever its period. */
    public String temuanUrl() {
        return lingkup.pilihan()
                .map(SaringanTemuan.TERBUKA::skpd)
                .orElse(SaringanTemuan.TERBUKA)
                .url();
    }

    public TabelSkpd tabel(Optional<Skpd> milik) {
        Susunan.Pohon pohon = lingkup.pohon();
        Map<Skpd, List<Skpd>> tempat = susunan.kelompok(skpd, pohon);
        Kohor placed = kohor.menurut(unit -> susunan.tempat(unit, pohon));
        return TabelSkpd.of(lingkup, placed, keadaan, tempat, YearMonth.from(hari))
                .dahulukan(milik);
    }

    /** How many units of the scope have declared their months: the share that stands beside every total. */
    public Pelapor pelapor() {
        return Pelapor.of(skpd.stream()
                .filter(lingkup::memuat)
                .map(unit -> keadaan.get(unit.id()))
                .toList());
    }

    /** One outcome in one month of receipt. */
    public Angka hasil(YearMonth bulan, Hasil hasil) {
        return new Angka(
                kohor.hasil(bulan, hasil),
                lingkup.saringan().periode(lingkup.periode().potong(bulan)).hasil(hasil));
    }

    /** Requests by month of receipt and outcome; each bar leads to its month. */
    public BarChart grafik(Format format) {
        List<String> parts = Stream.concat(UTAMA.stream().map(Hasil::label), Stream.of("Hasil lain"))
                .toList();
        List<BarChart.Bar> bars = lingkup.periode().bulan().stream()
                .map(bulan -> new BarChart.Bar(format.bulan(bulan), parts(bulan), Optional.of(url(bulan))))
                .toList();
        return new BarChart("Permohonan per bulan menurut hasil", parts, bars);
    }

    private List<Integer> parts(YearMonth bulan) {
        int others = hasilLain().stream()
                .mapToInt(hasil -> kohor.hasil(bulan, hasil))
                .sum();
        return Stream.concat(UTAMA.stream().map(hasil -> kohor.hasil(bulan, hasil)), Stream.of(others))
                .toList();
    }

    private String url(YearMonth bulan) {
        return lingkup.saringan().periode(lingkup.periode().potong(bulan)).url();
    }
}
