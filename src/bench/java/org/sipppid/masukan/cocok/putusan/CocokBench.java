package org.sipppid.masukan.cocok.putusan;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.bench.Bench;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.TugasPutusan;

/**
 * A unit's file of which everything differs: comparing it, taking all of it, comparing it again, and rejecting as many;
 * with the longest step, for which others wait.
 */
public final class CocokBench implements Bench.Suite {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Override
    public Map<String, Double> run(boolean small, PrintStream out) {
        int rows = small ? 5_000 : 50_000;
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("baris", (double) rows);
        try (CocokFixture cocok = new CocokFixture()) {
            Pencocokan first = timed(results, out, "cocokkan", () -> cocok.cocokkan(file(rows, "Isi")));
            all(cocok, first, JenisBeda.HANYA_DI_SKPD, Sikap.TERIMA, results, out);
            timed(results, out, "cocokkan_lagi", () -> cocok.cocokkan(file(rows, "Isi")));
            Pencocokan changed = timed(results, out, "cocokkan_berbeda", () -> cocok.cocokkan(file(rows, "Lain")));
            all(cocok, changed, JenisBeda.BERBEDA, Sikap.TOLAK, results, out);
            out.printf(
                    Locale.ROOT,
                    "temuan: %s versi atas %d perbedaan%n",
                    cocok.select("select count(*)::text from temuan_versi").get(0),
                    2 * rows);
        }
        return results;
    }

    private static void all(
            CocokFixture cocok,
            Pencocokan satu,
            JenisBeda jenis,
            Sikap sikap,
            Map<String, Double> results,
            PrintStream out) {
        UUID id = UUID.randomUUID();
        TugasPutusan tugas =
                new TugasPutusan(satu, PilihanBeda.semua(jenis), sikap, "menurut register SKPD", Optional.empty());
        cocok.database
                .transactions()
                .write(
                        cocok.officer,
                        () -> cocok.massal().minta(id, tugas, satu.jumlah(jenis).terbuka()));
        BulkRun run = cocok.run();
        double[] longest = {0};
        String nama = sikap.kode() + "_semua";
        timed(results, out, nama, () -> {
            boolean more = true;
            while (more) {
                long start = System.nanoTime();
                more = run.advance();
                longest[0] = Math.max(longest[0], seconds(start));
            }
            return satu;
        });
        results.put(nama + "_langkah_terlama", longest[0]);
        out.printf(Locale.ROOT, "  langkah terlama %.3f detik%n", longest[0]);
    }

    private interface Work {
        Pencocokan run();
    }

    private static Pencocokan timed(Map<String, Double> results, PrintStream out, String nama, Work work) {
        long start = System.nanoTime();
        Pencocokan satu = work.run();
        results.put(nama + "_detik", seconds(start));
        out.printf(Locale.ROOT, "%s: %.2f detik%n", nama, seconds(start));
        return satu;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String file(int rows, String isi) {
        StringBuilder text = new StringBuilder(CocokFixture.JUDUL);
        for (int i = 1; i <= rows; i++) {
            text.append(i)
                    .append("/DPUPR,")
                    .append(FIRST.plusDays(i % 600))
                    .append(',')
                    .append(isi)
                    .append(" nomor ")
                    .append(i)
                    .append(",surat,dikabulkan_penuh,")
                    .append(FIRST.plusDays(i % 600 + 7))
                    .append(",\n");
        }
        return text.toString();
    }
}
