package org.sipppid.masukan.impor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sipppid.permohonan.BulanDitutup;
import org.sipppid.skpd.MasaSkpd;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the rows of a file wait, in a temporary table of the import's one transaction, until it is known of each what
 * becomes of it. A killed import leaves nothing behind.
 */
public final class StagingTable {

    private static final String CREATE = """
            create temporary table impor (
                baris         bigint not null,  -- where the row stands in the file
                nasib         text,             -- what becomes of it: baru, berubah, sama, kembar, ditolak, diabaikan
                sebab         text,             -- why it is refused
                nomor_asal    text,
                tanpa_nomor   text,             -- what identifies a row without a number ...
                dihitung      boolean,          -- ... and whether equal ones are several requests
                isi           text,             -- digest of everything that would be stored ...
                inti          text,             -- ... and the same without regard to case, spaces and punctuation
                pengganti     boolean,          -- its end is a day that stands in
                skpd          text,
                diterima      date,
                jalur         text,
                jenis_pemohon text,
                rincian       text,
                tujuan        text,
                hasil         text,
                selesai       date,
                alasan        text,
                keterangan    text,
                jatuh_tempo   date,             -- these two follow from the dates and from today's calendar
                hari_kerja    int,
                nama          text,
                alamat        text,
                kontak        text,
                pekerjaan     text,
                nik_sandi     bytea,
                nik_sidik     bytea,
                id            uuid,
                versi         int,              -- the version that an update replaces
                isi_berubah   boolean,          -- more than the applicant has changed
                menimpa       boolean           -- an officer has changed the request since the last import
            ) on commit drop""";

    private static final String COPY = """
            copy impor (baris, nasib, sebab, nomor_asal, tanpa_nomor, dihitung, isi, inti, pengganti, skpd, diterima, jalur,
                jenis_pemohon, rincian, tujuan, hasil, selesai, alasan, keterangan, jatuh_tempo, hari_kerja, nama,
                alamat, kontak, pekerjaan, nik_sandi, nik_sidik) from stdin""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final RowMatcher matcher;
    private final RegisterWriter register;

    public StagingTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
        this.matcher = new RowMatcher(jdbc);
        this.register = new RegisterWriter(jdbc);
    }

    /** Makes the table. One import at a time: they would count on each other. */
    public void create() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sip.impor'))")
                .query((row, n) -> n)
                .single();
        jdbc.sql(CREATE).update();
    }

    /** Makes the table and fills it with what the work hands over. */
    void fill(Consumer<CopyWriter> work) {
        create();
        template.execute((Connection connection) -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                CopyWriter writer = new CopyWriter(copy);
                work.accept(writer);
                writer.flush();
                return copy.endCopy();
            } finally {
                cancel(copy);
            }
        });
    }

    private static void cancel(CopyIn copy) throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    /** Decides what becomes of each row. */
    void decide(String sumber, MasaSkpd masa) {
        matcher.identify(sumber);
        matcher.compare();
        matcher.refuseOutside(masa, false);
    }

    /** Decides which rows can be requests, and which request each is; the fate of those is still open. */
    public void identify(String sumber) {
        matcher.identify(sumber);
    }

    /**
     * Refuses rows that were received before their unit began or after it ended.
     *
     * @param bernomor whether the register's own are found by their numbers, or else by the identity that follows from one
     */
    public void refuseOutside(MasaSkpd masa, boolean bernomor) {
        matcher.refuseOutside(masa, bernomor);
    }

    /** How many rows there are of each fate. */
    Map<String, Integer> count() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select nasib, count(*) from impor group by nasib order by nasib")
                .query((row, n) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** How many rows that are taken over fulfil a condition on them. */
    int count(Syarat syarat) {
        return jdbc.sql("select count(*) from impor where nasib in ('baru', 'berubah', 'sama') and " + syarat.sql)
                .query(Integer.class)
                .single();
    }

    /** What is said of rows besides their fate. */
    enum Syarat {
        PENGGANTI("pengganti"),
        MENIMPA("menimpa");

        private final String sql;

        Syarat(String sql) {
            this.sql = sql;
        }
    }

    /** The codes of the units of the rows that will be stored. */
    Set<String> skpd() {
        return new TreeSet<>(jdbc.sql("select distinct skpd from impor where nasib in ('baru', 'berubah')")
                .query(String.class)
                .list());
    }

    /** The closed months that the rows would change; asked before they are brought in, for the rows are named. */
    List<BulanTersentuh> bulanDitutup() {
        return BulanTersentuh.find(jdbc);
    }

    /** Hands over the refused rows in the order of the file, one by one. */
    void eachRefused(Refused work) {
        jdbc.sql("select baris, coalesce(nomor_asal, ''), sebab from impor where nasib = 'ditolak' order by baris")
                .withFetchSize(1_000)
                .query(row -> {
                    work.accept(row.getLong(1), row.getString(2), row.getString(3));
                });
    }

    /** Takes a refused row: where it stands, its number, and why. */
    interface Refused {
        void accept(long baris, String nomor, String sebab);
    }

    /** Brings the rows into the register; refused as a whole if one of them lies in a month that was closed. */
    public void apply(String sumber, int berubah) {
        BulanDitutup.jaga(() -> {
            register.write(sumber, berubah);
            return true;
        });
    }
}
