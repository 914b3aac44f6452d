package org.sipppid.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.masukan.impor.HasilImpor;
import org.sipppid.masukan.impor.Impor;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarSkpd;

/**
 * Importing a register against plain COPY of the same rows into an identical table with the same indexes and checks. The
 * import reads, maps and checks the file, decides what is new, writes a version of each row and seals it into the chain;
 * COPY does none of that. It is the floor, not a rival.
 */
final class ImporBench implements Bench.Suite {

    private static final String UNIT = "DPUPR";
    private static final List<String> WORDS = List.of(
            "dokumen",
            "anggaran",
            "pelaksanaan",
            "kegiatan",
            "pembangunan",
            "jalan",
            "provinsi",
            "laporan",
            "realisasi",
            "pengadaan",
            "barang",
            "jasa",
            "tahun",
            "daftar",
            "penerima",
            "bantuan",
            "sosial",
            "perjalanan",
            "dinas",
            "rencana",
            "kerja",
            "kontrak",
            "pemeliharaan",
            "gedung",
            "kepegawaian",
            "peraturan",
            "izin",
            "lingkungan");

    @Override
    public Map<String, Double> run(boolean small, PrintStream out) throws Exception {
        DataDirectory store = DataDirectory.temporary();
        try {
            return run(store.path(), small, out);
        } finally {
            store.delete();
        }
    }

    private static Map<String, Double> run(Path directory, boolean small, PrintStream out) throws Exception {
        int rows = small ? 10_000 : 100_000;
        Path register = register(directory, rows);
        Path mapping = mapping(directory);
        Path copied = directory.resolve("salinan.tsv");
        imported(register, mapping, rows, database -> copyOut(database, copied));
        out.println(rows + " baris; register " + (Files.size(register) >> 10) + " KB, salinan "
                + (Files.size(copied) >> 10) + " KB");
        Contest contest = Contest.run(
                "baris/detik",
                small ? 3 : 5,
                List.of(
                        new Contender(
                                "impor (dengan versi, segel)", () -> imported(register, mapping, rows, done -> {})),
                        new Contender("COPY", () -> copied(copied, rows))));
        contest.print(out);
        Map<String, Double> results = new LinkedHashMap<>();
        results.put("baris", (double) rows);
        results.put("baris_per_detik", contest.of("impor (dengan versi, segel)").median());
        results.put("copy_baris_per_detik", contest.of("COPY").median());
        results.put("rasio", contest.ratio("impor (dengan versi, segel)", "COPY"));
        return results;
    }

    static Path mapping(Path directory) throws IOException {
        return Files.writeString(directory.resolve("peta.yml"), """
                sumber: bench
                nomor_asal: nomor
                diterima: {kolom: diterima, pola: yyyy-mm-dd}
                selesai: {kolom: selesai, pola: yyyy-mm-dd}
                rincian: rincian
                skpd: {tetap: %s}
                hasil:
                  kolom: hasil
                  nilai: {dikabulkan: dikabulkan_penuh, berjalan: berjalan}
                """.replace("%s", UNIT));
    }

    /** Something done to a register besides what is measured. */
    interface Aside {
        void act(TestDatabase database) throws Exception;
    }

    private static double imported(Path register, Path mapping, int rows, Aside afterwards) throws Exception {
        return imported(register, mapping, rows, before -> {}, afterwards);
    }

    static double imported(Path register, Path mapping, int rows, Aside before, Aside afterwards) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            before.act(database);
            Impor impor = new Impor(
                    database.transactions(),
                    database.dataSource(),
                    new DaftarSkpd(database.jdbc()),
                    new PemohonCipher(new DataDirectory(Path.of("target", "data-uji"))),
                    new Jejak(database.jdbc()),
                    database.sealer(),
                    KetetapanFixture.kalender(database),
                    PermohonanFixture.register(database),
                    database.clock());
            long start = System.nanoTime();
            HasilImpor hasil = impor.run(register, mapping, false, new PrintStream(new ByteArrayOutputStream()));
            double speed = speed(rows, start);
            if (hasil.baru() != rows) {
                throw new IllegalStateException("Imported " + hasil.baru() + " of " + rows);
            }
            afterwards.act(database);
            return speed;
        }
    }

    private static double copied(Path rows, int count) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            database.asOwner("create table salinan (like permohonan including all)");
            try (Connection connection = owner(database);
                    InputStream in = Files.newInputStream(rows)) {
                long start = System.nanoTime();
                long stored = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy salinan from stdin", in);
                double speed = speed(count, start);
                if (stored != count) {
                    throw new IllegalStateException("COPY stored " + stored + " of " + count);
                }
                return speed;
            }
        }
    }

    private static void copyOut(TestDatabase database, Path file) throws Exception {
        try (Connection connection = owner(database);
                OutputStream out = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy permohonan to stdout", out);
        }
    }

    private static Connection owner(TestDatabase database) throws Exception {
        return DriverManager.getConnection(
                database.database().url(),
                database.database().owner(),
                database.database().ownerPassword());
    }

    static double speed(int rows, long start) {
        return rows / ((System.nanoTime() - start) / 1e9);
    }

    /** A register of some 400 bytes a row, the same in every run. */
    static Path register(Path directory, int rows) throws IOException {
        Random random = new Random(2_026);
        LocalDate first = LocalDate.of(2020, 1, 1);
        Path file = directory.resolve("register.csv");
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, "UTF-8")) {
            out.println("nomor,diterima,selesai,hasil,rincian");
            for (int n = 1; n <= rows; n++) {
                LocalDate diterima = first.plusDays(random.nextInt(2_000));
                boolean running = random.nextInt(20) == 0;
                String rincian = IntStream.range(0, 40)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
                out.println(n + "," + diterima + "," + (running ? "" : diterima.plusDays(random.nextInt(20))) + ","
                        + (running ? "berjalan" : "dikabulkan") + "," + rincian);
            }
        }
        return file;
    }
}
