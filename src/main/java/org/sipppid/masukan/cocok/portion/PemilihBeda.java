package org.sipppid.masukan.cocok.portion;

import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Picks what a portion decides on, into the table {@code dipilih}, and holds it: first the records, then the differences,
 * in the order of an officer who saves a record. Runs in the caller's transaction.
 */
final class PemilihBeda {

    private static final String PICK = """
            create temporary table dipilih (ke int primary key) on commit drop""";

    /** A rejected difference may still be taken when it is named. */
    private static final String CONDITION = """
            b.pencocokan = :pencocokan and b.jenis = :jenis and b.ke > :sesudah and b.gugur is null
               and (:semua and b.sikap is null
                    or not :semua and b.ke = any(:ke::int[]) and (b.sikap is null or :tolak_juga and b.sikap = 'tolak'))""";

    private static final String PICKED =
            "insert into dipilih select b.ke from beda b where " + CONDITION + " order by b.ke limit :batas";

    private static final String LOCK_RECORDS = """
            select p.id from permohonan p where p.id in (
                select b.permohonan from beda b join dipilih d on d.ke = b.ke where b.pencocokan = :pencocokan)
             order by p.id for update""";

    private static final String LOCK = """
            select b.ke from beda b join dipilih d on d.ke = b.ke where b.pencocokan = :pencocokan order by b.ke for update of b""";

    /** What somebody else has settled before it was held. */
    private static final String DROP =
            "delete from dipilih d where not exists (select from beda b where b.ke = d.ke and " + CONDITION + ")";

    private final JdbcClient jdbc;

    PemilihBeda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last place that was picked; empty if there is none. Some of those before may be settled by now. */
    OptionalInt pilih(TugasPutusan tugas, Cursor cursor) {
        UUID id = tugas.pencocokan().id();
        jdbc.sql(PICK).update();
        with(PICKED, tugas, cursor).param("batas", cursor.size()).update();
        OptionalInt last = jdbc.sql("select max(ke) from dipilih having count(*) > 0")
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        jdbc.sql(LOCK_RECORDS).param("pencocokan", id).query(UUID.class).list();
        jdbc.sql(LOCK).param("pencocokan", id).query(Integer.class).list();
        with(DROP, tugas, cursor).update();
        return last;
    }

    private JdbcClient.StatementSpec with(String sql, TugasPutusan tugas, Cursor cursor) {
        PilihanBeda pilihan = tugas.pilihan();
        return jdbc.sql(sql)
                .param("pencocokan", tugas.pencocokan().id())
                .param("jenis", pilihan.jenis().kode())
                .param("sesudah", cursor.sesudah())
                .param("semua", pilihan.ke().isEmpty())
                .param("ke", PenerimaanBeda.array(pilihan.ke()))
                .param("tolak_juga", tugas.terima());
    }
}
