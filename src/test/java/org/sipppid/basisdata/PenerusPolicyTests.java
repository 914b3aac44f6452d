package org.sipppid.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever answers for a unit that ended: no policy and no function knows the session's own unit alone, but for a few. */
@Tag("basisdata")
class PenerusPolicyTests {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> list(String sql) {
        return database.jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void policiesReadAllUnitsThatTheSessionAnswersFor() {
        assertThat(list("""
                        select tablename || '.' || policyname from pg_policies
                         where concat(qual, with_check) like '%sesi_unit%' order by 1"""))
                .contains("permohonan.milik", "pernyataan.nyatakan", "tutup_buku.tutup", "temuan.tutup_skpd");
        // A print is enacted at one's own desk.
        assertThat(list("""
                        select tablename || '.' || policyname from pg_policies
                         where concat(qual, with_check) like '%sesi_skpd%' order by 1""")).containsExactly("arsip.tetapkan_skpd", "arsip_isi.tetapkan_skpd");
    }

    @Test
    void soDoTheFunctionsThatJudgeInTheirPlace() {
        assertThat(list("""
                        select proname from pg_proc
                         where pronamespace = 'public'::regnamespace and prosrc like '%sesi_skpd()%' order by 1""")).isEmpty();
        assertThat(list("""
                        select proname from pg_proc
                         where pronamespace = 'public'::regnamespace and prosrc like '%sesi_unit()%' order by 1""")).contains("riwayat_permohonan", "riwayat_temuan", "terbitkan_nomor");
    }
}
