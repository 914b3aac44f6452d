package org.sipppid.rekonsiliasi.sidik;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.bench.Bench;
import org.sipppid.bench.Contender;
import org.sipppid.bench.Contest;
import org.sipppid.dasbor.RegisterBesar;

/**
 * Comparing two registers of a million records that differ in a hundred, by their sums and by reading both and comparing
 * every row. Both ends are on this machine, so the times leave out the line that the smaller answers would save.
 */
public final class SidikBench implements Bench.Suite {

    private static final Actor EXAMINER = Actor.program(Actor.Role.PERIKSA, "bench");
    private static final int UNITS = 45;
    private static final int DIFFERENCES = 100;

    @Override
    public Map<String, Double> run(boolean small, PrintStream out) throws Exception {
        int rows = small ? 50_000 : 1_000_000;
        try (TestDatabase here = TestDatabase.create();
                TestDatabase there = TestDatabase.create()) {
            RegisterBesar.fill(here, rows, UNITS);
            RegisterBesar.fill(there, rows, UNITS);
            differ(here, "urutan % 3 = 0", "set sampai = urutan", rows);
            differ(there, "urutan % 3 = 1", "set sampai = urutan", rows);
            differ(there, "urutan % 3 = 2", "set sidik = decode(md5('lain' || urutan), 'hex'), rincian = 'lain'", rows);
            long register = bytes(here);
            Terukur[] far = new Terukur[1];
            Contest contest = Contest.run(
                    "pembandingan/detik",
                    small ? 2 : 4,
                    List.of(
                            new Contender("dengan sidik", () -> compare(here, there, far)),
                            new Contender("membaca semua baris", () -> readAll(here, there))));
            contest.print(out);
            out.printf(
                    Locale.ROOT,
                    "%d catatan, %d perbedaan: %d kali tanya, %d byte dari %d byte register (%.4f%%)%n",
                    rows,
                    DIFFERENCES,
                    far[0].trips(),
                    far[0].bytes(),
                    register,
                    100.0 * far[0].bytes() / register);
            Map<String, Double> results = new LinkedHashMap<>();
            results.put("catatan", (double) rows);
            results.put("tanya", (double) far[0].trips());
            results.put("byte", (double) far[0].bytes());
            results.put("persen_byte_register", 100.0 * far[0].bytes() / register);
            results.put("kali_lebih_cepat", contest.ratio("dengan sidik", "membaca semua baris"));
            results.put("detik", 1 / contest.of("dengan sidik").median());
            return results;
        }
    }

    /** Changes a third of the differences, spread over the whole register. */
    private static void differ(TestDatabase database, String third, String change, int rows) {
        int step = rows / DIFFERENCES;
        database.asOwner("update permohonan_versi " + change + " where urutan % " + step + " = 7 and (urutan / " + step
                + ") " + third.replace("urutan ", ""));
        database.asOwner("select hitung_ulang_rekap()");
        database.asOwner("vacuum analyze rekap");
    }

    private static double compare(TestDatabase here, TestDatabase there, Terukur[] far) {
        long start = System.nanoTime();
        Perbedaan found = here.transactions()
                .read(
                        EXAMINER,
                        () -> there.transactions().read(EXAMINER, () -> {
                            far[0] = new Terukur(new RegisterSidik(there.jdbc(), JenisRegister.PERMOHONAN));
                            return Pembanding.bandingkan(
                                    new RegisterSidik(here.jdbc(), JenisRegister.PERMOHONAN), far[0]);
                        }));
        if (found.jumlah() != DIFFERENCES) {
            throw new IllegalStateException("Found " + found.jumlah() + " of " + DIFFERENCES);
        }
        return 1e9 / (System.nanoTime() - start);
    }

    /** Both registers in full, in the order of their records, compared row by row. */
    private static double readAll(TestDatabase here, TestDatabase there) throws SQLException {
        long start = System.nanoTime();
        int differences = 0;
        try (Connection one = owner(here);
                Connection other = owner(there);
                ResultSet ours = rows(one);
                ResultSet theirs = rows(other)) {
            boolean left = ours.next();
            boolean right = theirs.next();
            while (left || right) {
                int order = !left ? 1 : !right ? -1 : ours.getString(1).compareTo(theirs.getString(1));
                differences += order != 0 || !ours.getString(2).equals(theirs.getString(2)) ? 1 : 0;
                left = order <= 0 ? ours.next() : left;
                right = order >= 0 ? theirs.next() : right;
            }
        }
        if (differences != DIFFERENCES) {
            throw new IllegalStateException("Found " + differences + " of " + DIFFERENCES);
        }
        return 1e9 / (System.nanoTime() - start);
    }

    private static ResultSet rows(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Statement statement = connection.createStatement();
        statement.setFetchSize(1_000);
        statement.closeOnCompletion();
        return statement.executeQuery(
                "select id::text, (skpd, nomor, nomor_asal, diterima, jatuh_tempo, jalur, jenis_pemohon,"
                        + " rincian, tujuan, hasil, selesai, hari_kerja, alasan, keterangan, tahap)::text"
                        + " from permohonan_versi where urutan is not null and sampai is null order by id");
    }

    private static long bytes(TestDatabase database) throws SQLException {
        try (Connection connection = owner(database);
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select sum(octet_length(v::text)) from permohonan_versi v where sampai is null")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private static Connection owner(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.database().url(),
                database.database().owner(),
                database.database().ownerPassword());
    }
}
