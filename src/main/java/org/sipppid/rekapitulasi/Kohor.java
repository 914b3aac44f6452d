package org.sipppid.rekapitulasi;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Saringan;

/**
 * The cohort of a period: what was received in it, with the outcome known at the cut-off (UU 14/2008 Ps 12 huruf a, c, d;
 * P21 Ps 56(4) c). Every breakdown adds up to {@link #diterima()}; one that does not cannot be made, and so can be
 * neither shown nor printed.
 *
 * @param saringan the selection that was counted; each figure's rows are a narrower one of it
 * @param urutan the place in the order of commits up to which the register was counted
 * @param diterima requests received, 0 or more
 * @param bulan month of receipt to outcome to count
 * @param skpdBulan unit to month of receipt to count
 * @param alasan refusals by ground; adds up to the outcome {@link Hasil#DITOLAK}
 */
public record Kohor(
        Saringan saringan,
        long urutan,
        int diterima,
        Map<Hasil, Integer> hasil,
        Map<YearMonth, Map<Hasil, Integer>> bulan,
        Map<YearMonth, Map<Jalur, Integer>> bulanJalur,
        Map<Jalur, Integer> jalur,
        Map<JenisPemohon, Integer> jenisPemohon,
        Map<UUID, Map<YearMonth, Integer>> skpdBulan,
        Map<AlasanPenolakan, Integer> alasan) {

    /** The outcomes in the order in which boards and reports list and round them. */
    public static final List<Hasil> HASIL = List.of(
            Hasil.DIKABULKAN_PENUH,
            Hasil.DIKABULKAN_SEBAGIAN,
            Hasil.DITOLAK,
            Hasil.DIALIHKAN,
            Hasil.BELUM_DIKUASAI,
            Hasil.DICABUT,
            Hasil.TIDAK_LENGKAP,
            Hasil.BERJALAN);

    public Kohor {
        check("hasil", diterima, sum(hasil.values()));
        check("bulan", diterima, nested(bulan.values()));
        check("bulan dan jalur", diterima, nested(bulanJalur.values()));
        check("jalur", diterima, sum(jalur.values()));
        check("jenis pemohon", diterima, sum(jenisPemohon.values()));
        check("SKPD dan bulan", diterima, nested(skpdBulan.values()));
        check("alasan penolakan", hasil.getOrDefault(Hasil.DITOLAK, 0), sum(alasan.values()));
    }

    private static void check(String breakdown, int expected, int actual) {
        if (expected != actual) {
            throw new IllegalStateException(
                    "Rincian menurut " + breakdown + " berjumlah " + actual + ", bukan " + expected);
        }
    }

    private static int nested(Collection<? extends Map<?, Integer>> rows) {
        return rows.stream().mapToInt(row -> sum(row.values())).sum();
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int hasil(Hasil satu) {
        return hasil.getOrDefault(satu, 0);
    }

    /** An outcome's share of what was received, in per cent; the shares of all outcomes add up to exactly 100. */
    public BigDecimal persen(Hasil satu) {
        return Persentase.of(HASIL.stream().map(this::hasil).toList()).get(HASIL.indexOf(satu));
    }

    public int hasil(YearMonth satu, Hasil kolom) {
        return bulan.getOrDefault(satu, Map.of()).getOrDefault(kolom, 0);
    }

    public int jalur(YearMonth satu, Jalur kolom) {
        return bulanJalur.getOrDefault(satu, Map.of()).getOrDefault(kolom, 0);
    }

    public int diterima(YearMonth satu) {
        return sum(bulan.getOrDefault(satu, Map.of()).values());
    }

    /** The same with each unit's counts under another's, as a tree of units places them. */
    public Kohor menurut(UnaryOperator<UUID> tempat) {
        Map<UUID, Map<YearMonth, Integer>> placed = new LinkedHashMap<>();
        skpdBulan.forEach((unit, months) ->
                months.forEach((satu, n) -> placed.computeIfAbsent(tempat.apply(unit), first -> new TreeMap<>())
                        .merge(satu, n, Integer::sum)));
        return new Kohor(saringan, urutan, diterima, hasil, bulan, bulanJalur, jalur, jenisPemohon, placed, alasan);
    }

    public int diterima(UUID skpd) {
        return sum(skpdBulan.getOrDefault(skpd, Map.of()).values());
    }

    public int diterima(UUID skpd, YearMonth satu) {
        return skpdBulan.getOrDefault(skpd, Map.of()).getOrDefault(satu, 0);
    }
}
