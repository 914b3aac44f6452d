package org.sipppid.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.rekonsiliasi.temuan.PeninjauTemuan;

/**
 * What the findings and the closed months cost whoever brings a register in whole: the import as it is beside the same
 * without the index by which doubles are found, without the guard of closed months, and without either; and what the
 * rules on objections and disputes cost the look through requests that have none.
 */
final class TemuanBench implements Bench.Suite {

    private static final String NO_INDEX = "drop index permohonan_teks";
    private static final String NO_GUARD = "drop trigger jaga_bulan_ditutup_baru on permohonan;"
            + " drop trigger jaga_bulan_ditutup_ubah on permohonan";
    private static final String REQUESTS_ALONE =
            "create or replace function terkait_keberatan(permohonan_ uuid[], keberatan_ uuid[])"
                    + " returns uuid[] language sql as 'select null::uuid[]';"
                    + " create or replace function terkait_sengketa(keberatan_ uuid[], sengketa_ uuid[])"
                    + " returns uuid[] language sql as 'select null::uuid[]'";

    @Override
    public Map<String, Double> run(boolean small, PrintStream out) throws Exception {
        DataDirectory store = DataDirectory.temporary();
        try {
            Map<String, Double> results = new LinkedHashMap<>();
            results.putAll(imports(store.path(), small ? 50_000 : 500_000, small ? 2 : 5, out));
            results.putAll(looks(store.path(), small ? 20_000 : 200_000, small ? 2 : 5, out));
            return results;
        } finally {
            store.delete();
        }
    }

    private static Map<String, Double> imports(Path directory, int rows, int rounds, PrintStream out) throws Exception {
        Path register = ImporBench.register(directory, rows);
        Path mapping = ImporBench.mapping(directory);
        out.println("Mengimpor " + rows + " baris");
        Contest contest = Contest.run(
                "baris/detik",
                rounds,
                List.of(
                        imported("seperti adanya", register, mapping, rows, ""),
                        imported("tanpa indeks temuan", register, mapping, rows, NO_INDEX),
                        imported("tanpa penjaga tutup buku", register, mapping, rows, NO_GUARD),
                        imported("tanpa keduanya", register, mapping, rows, NO_INDEX + "; " + NO_GUARD)));
        contest.print(out);
        return Map.of(
                "impor.harga_indeks_temuan", contest.ratio("tanpa indeks temuan", "seperti adanya"),
                "impor.harga_tutup_buku", contest.ratio("tanpa penjaga tutup buku", "seperti adanya"),
                "impor.harga_keduanya", contest.ratio("tanpa keduanya", "seperti adanya"));
    }

    private static Contender imported(String name, Path register, Path mapping, int rows, String without) {
        return new Contender(
                name,
                () -> ImporBench.imported(register, mapping, rows, database -> drop(database, without), done -> {}));
    }

    private static void drop(TestDatabase database, String sql) {
        if (!sql.isEmpty()) {
            database.asOwner(sql);
        }
    }

    private static Map<String, Double> looks(Path directory, int rows, int rounds, PrintStream out) throws Exception {
        Path register = ImporBench.register(directory, rows);
        Path mapping = ImporBench.mapping(directory);
        out.println("Meninjau " + rows + " permohonan");
        Contest contest = Contest.run(
                "permohonan/detik",
                rounds,
                List.of(
                        looked("semua aturan", register, mapping, rows, ""),
                        looked("aturan permohonan saja", register, mapping, rows, REQUESTS_ALONE)));
        contest.print(out);
        return Map.of("tinjau.harga_perkara", contest.ratio("aturan permohonan saja", "semua aturan"));
    }

    private static Contender looked(String name, Path register, Path mapping, int rows, String without) {
        return new Contender(name, () -> {
            double[] speed = new double[1];
            ImporBench.imported(register, mapping, rows, database -> drop(database, without), database -> {
                long start = System.nanoTime();
                new PeninjauTemuan(database.transactions(), database.jdbc()).tinjauSemua();
                speed[0] = ImporBench.speed(rows, start);
            });
            return speed[0];
        });
    }
}
