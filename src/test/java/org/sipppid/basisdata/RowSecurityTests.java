package org.sipppid.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.PemohonFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself denies, whatever the program might forget. */
@Tag("basisdata")
class RowSecurityTests {

    /** Where a person's data and papers lie, and who opened them. */
    private static final List<String> PERSONS = List.of(
            "pemohon",
            "kuasa",
            "lampiran_pemohon",
            "lampiran_pemohon_isi",
            "bukaan_pemohon",
            "potongan_unggahan",
            "orang_beda");

    /** Where nothing but counts lies. */
    private static final List<String> COUNTS = List.of("arsip", "pernyataan", "tutup_buku");

    private static TestDatabase database;
    private static JdbcClient jdbc;
    private static Skpd own;
    private static Skpd other;

    @BeforeAll
    static void fillTwoUnits() {
        database = TestDatabase.create();
        jdbc = database.jdbc();
        own = PermohonanFixture.skpd(database, "DPUPR");
        other = PermohonanFixture.skpd(database, "DINKES");
        for (Skpd unit : List.of(own, other)) {
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                PermohonanFixture.register(database)
                        .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 3, 2)));
                UUID pemohon = PemohonFixture.daftar(database).add(unit, PemohonFixture.whole());
                PemohonFixture.lampiran(database).terima(pemohon, Set.of(JenisLampiran.IDENTITAS));
                jdbc.sql("insert into bukaan_pemohon (pemohon, skpd, keperluan) values (:pemohon, :skpd, 'uji')")
                        .param("pemohon", pemohon)
                        .param("skpd", unit.id())
                        .update();
                jdbc.sql("insert into jejak (tindakan, objek) values ('uji', 'uji')")
                        .update();
            });
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> jdbc.sql("""
                            insert into akun (id, nama_pengguna, nama, sandi, peran, skpd, dibuat)
                            values (gen_random_uuid(), lower(:kode), 'Petugas', 'x', 'skpd', :skpd, sesi_saat())""")
                                    .param("kode", unit.kode())
                                    .param("skpd", unit.id())
                                    .update());
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> tables() {
        return jdbc.sql("""
                        select tablename from pg_tables
                         where schemaname = 'public' and tablename <> 'flyway_schema_history' order by 1""").query(String.class).list();
    }

    private static long count(Actor actor, String from) {
        return database.transactions()
                .read(
                        actor,
                        () -> jdbc.sql("select count(*) from " + from)
                                .query(Long.class)
                                .single());
    }

    /** What a role may read at all of a table. */
    private static List<String> readable(String role, String table) {
        return jdbc.sql("""
                        select a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = 'public'::regnamespace and c.relname = :table and a.attnum > 0
                           and has_column_privilege(:role, c.oid, a.attnum, 'select')""")
                .param("table", table)
                .param("role", role)
                .query(String.class)
                .list();
    }

    @Test
    void privilegesAreReadAtAll() {
        assertThat(readable("sip_utama", "permohonan")).contains("rincian", "jatuh_tempo");
        assertThat(readable("sip_masuk", "akun")).contains("sandi");
    }

    @Test
    void everyTableHasRowSecurity() {
        assertThat(jdbc.sql("""
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity
                           and relname <> 'flyway_schema_history'""").query(String.class).list()).isEmpty();
        assertThat(tables()).contains("permohonan", "pemohon", "permohonan_versi", "akun", "jejak", "segel", "arsip");
        assertThat(tables()).containsAll(PERSONS);
    }

    @Test
    void aForgottenRoleReadsNothing() {
        assertThat(tables())
                .allSatisfy(table -> assertThatThrownBy(() -> jdbc.sql("select count(*) from public." + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied"));
    }

    @Test
    void aForgottenUnitReadsNobodysRows() {
        // Taken as the program takes it, but with nothing set beside the role.
        for (String table : List.of("permohonan", "pemohon", "permohonan_versi", "akun", "jejak")) {
            long rows = database.transactions().read(Actor.program(Actor.Role.PUBLIK, "uji"), () -> {
                jdbc.sql("set local role sip_skpd").update();
                return jdbc.sql("select count(id) from "
                                + (table.equals("jejak") ? "(select baris as id from jejak) j" : table))
                        .query(Long.class)
                        .single();
            });
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    void anOfficerSeesOnlyTheOwnUnitInEveryTableThatHasUnits() {
        List<String> withUnits = tables().stream()
                .filter(table -> !COUNTS.contains(table)) // counts only, and counts are open to every officer
                .filter(table -> !table.equals("skpd_nama") && !table.equals("perubahan_skpd")) // names and decrees
                .filter(table -> readable("sip_skpd", table).contains("skpd"))
                .toList();

        assertThat(withUnits)
                .contains("permohonan", "pemohon", "permohonan_versi", "jejak", "akun")
                .contains("kuasa", "lampiran_pemohon", "bukaan_pemohon");
        for (String table : withUnits) {
            assertThat(count(PermohonanFixture.officer(own), table + " where skpd <> '" + own.id() + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count(PermohonanFixture.officer(own), "permohonan")).isEqualTo(1);
        assertThat(count(PermohonanFixture.UTAMA, "permohonan")).isEqualTo(2);
        for (String table : List.of("kuasa", "lampiran_pemohon", "bukaan_pemohon")) {
            assertThat(count(PermohonanFixture.officer(own), table)).as(table).isEqualTo(1);
            assertThat(count(PermohonanFixture.UTAMA, table)).as(table).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into pemohon (id, skpd, nama) values (gen_random_uuid(), :other, 'x')",
                "update permohonan set skpd = :other, tindakan = 'limpahkan'",
                "update pemohon set skpd = :other",
                "insert into kuasa (pemohon, skpd, nama, bermeterai) values (gen_random_uuid(), :other, 'x', true)",
                "insert into lampiran_pemohon (id, pemohon, skpd, jenis, bentuk) "
                        + "values (gen_random_uuid(), gen_random_uuid(), :other, 'lainnya', 'kertas')",
                "insert into lampiran_pemohon_isi (lampiran, sandi) values (:other, 'x')",
                "insert into bukaan_pemohon (pemohon, skpd, keperluan) values (gen_random_uuid(), :other, 'x')",
                "insert into arsip_peristiwa (arsip, jenis, oleh, oleh_nama, rangkap) "
                        + "values (:other, 'dicetak', :other, 'x', 1)",
                "insert into surel_keluar (kunci, jenis_penerima, skpd, perihal, isi) "
                        + "values ('lain', 'utama', :other, 'x', 'x')"
            })
    void anOfficerWritesOnlyForTheOwnUnit(String sql) {
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                PermohonanFixture.officer(own),
                                () -> jdbc.sql(sql).param("other", other.id()).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anOfficersUpdateDoesNotReachAnotherUnit() {
        int changed = database.transactions()
                .write(
                        PermohonanFixture.officer(own),
                        () -> jdbc.sql("update permohonan set tujuan = 'lain', tindakan = 'perbaiki'")
                                .update());
        assertThat(changed).isEqualTo(1);
        assertThat(count(PermohonanFixture.officer(other), "permohonan where tujuan = 'lain'"))
                .isZero();
    }

    @Test
    void nobodyDeletes() {
        for (Actor actor : List.of(PermohonanFixture.UTAMA, PermohonanFixture.officer(own))) {
            assertThat(tables().stream().filter(table -> !table.equals("saringan_tersimpan"))) // a bookmark, no record
                    .allSatisfy(table -> assertThatThrownBy(() -> database.transactions()
                                    .write(
                                            actor,
                                            () -> jdbc.sql("delete from " + table)
                                                    .update()))
                            .as(table)
                            .hasStackTraceContaining("permission denied"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HITUNG", "MASUK", "PUBLIK", "SEGEL"})
    void whoCountsOrSignsInOrSealsReadsNoWords(Actor.Role role) {
        assertThat(PERSONS)
                .allSatisfy(table ->
                        assertThat(readable(role.databaseName(), table)).isEmpty());
        assertThat(readable(role.databaseName(), "permohonan")).isEmpty();
        assertThat(readable(role.databaseName(), "permohonan_versi"))
                .doesNotContain("rincian", "tujuan", "keterangan", "nomor", "nomor_asal", "oleh", "asal");
        if (role != Actor.Role.MASUK) {
            assertThat(readable(role.databaseName(), "akun")).isEmpty();
        }
    }

    @Test
    void thePublicReadsWhatACodeRevealsAndNoMore() {
        assertThat(tables().stream()
                        .filter(table -> !readable("sip_publik", table).isEmpty()))
                .isSubsetOf("arsip", "badan_publik", "skpd", "skpd_nama", "perubahan_skpd", "libur", "ketetapan_libur");
        assertThat(readable("sip_publik", "perubahan_skpd")).containsOnly("menjadi", "tanggal");
        assertThat(readable("sip_publik", "arsip")).doesNotContain("dokumen", "ditetapkan_oleh");
    }

    @Test
    void theExaminerReadsNoPersonAndNoPassword() {
        assertThat(PERSONS)
                .allSatisfy(table -> assertThat(readable("sip_periksa", table)).isEmpty());
        assertThat(readable("sip_periksa", "akun")).doesNotContain("sandi");
    }

    @Test
    void addressesAreForTheSenderAlone() {
        for (String role : List.of("sip_hitung", "sip_masuk", "sip_publik", "sip_segel", "sip_periksa")) {
            assertThat(readable(role, "akun_surel")).as(role).isEmpty();
            assertThat(readable(role, "surel_keluar")).as(role).isEmpty();
        }
        assertThat(readable("sip_utama", "peladen_surel")).contains("host").doesNotContain("sandi");
        // Officers, of PPID Utama too, know their own.
        database.asOwner("insert into akun_surel select id, nama_pengguna || '@contoh.example' from akun");
        assertThat(count(PermohonanFixture.UTAMA, "akun_surel")).isZero();
        assertThat(count(PermohonanFixture.officer(own), "akun_surel")).isZero();
        assertThat(count(Actor.program(Actor.Role.SUREL, "uji"), "akun_surel")).isPositive();
        for (Actor.Role role : List.of(Actor.Role.SKPD, Actor.Role.UTAMA)) {
            Actor officer = new Actor(role, Optional.of(account(own)), Optional.of(own.id()), "uji");
            assertThat(count(officer, "akun_surel")).as(role.name()).isEqualTo(1);
        }
    }

    private static UUID account(Skpd unit) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql("select id from akun where skpd = :skpd")
                                .param("skpd", unit.id())
                                .query(UUID.class)
                                .single());
    }

    @Test
    void theSenderReadsAPersonOnlyWhileAMailIsOnItsWay() {
        Actor sender = Actor.program(Actor.Role.SUREL, "uji");
        assertThat(readable("sip_surel", "pemohon")).containsOnly("id", "nama", "kontak");
        assertThat(readable("sip_surel", "permohonan")).isEmpty();
        assertThat(readable("sip_surel", "pejabat")).containsOnly("id", "nama", "surel");
        assertThat(readable("sip_surel", "akun")).doesNotContain("sandi");
        assertThat(count(sender, "pemohon")).isZero();

        database.transactions()
                .write(PermohonanFixture.officer(own), () -> jdbc.sql("""
                        insert into surel_keluar (kunci, jenis_penerima, penerima, skpd, perihal, isi)
                        select 'uji:' || id, 'pemohon', id, skpd, 'Uji', 'Uji' from pemohon""").update());
        assertThat(count(sender, "pemohon"))
                .isPositive()
                .isEqualTo(count(PermohonanFixture.officer(own), "pemohon"))
                .isLessThan(count(PermohonanFixture.UTAMA, "pemohon"));
        for (String state : List.of("sedang_dikirim", "terkirim")) {
            database.transactions()
                    .write(
                            sender,
                            () -> jdbc.sql("update surel_keluar set keadaan = :keadaan")
                                    .param("keadaan", state)
                                    .update());
        }
        assertThat(count(sender, "pemohon")).isZero();
        for (Actor actor : List.of(sender, PermohonanFixture.UTAMA)) {
            assertThatThrownBy(() -> database.transactions()
                            .write(
                                    actor,
                                    () -> jdbc.sql("update surel_keluar set keadaan = 'antre'")
                                            .update()))
                    .hasStackTraceContaining("Surel terkirim tidak dapat menjadi antre");
        }
    }

    @Test
    void anOfficerReadsNoPassword() {
        assertThat(readable("sip_skpd", "akun")).doesNotContain("sandi");
    }

    @Test
    void theProgramIsNotItsOwnersNorASuperuser() {
        assertThat(jdbc.sql("""
                        select r.rolname from pg_roles r
                         where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                                or r.rolinherit and r.rolname <> 'sip_pemilik') -- who owns what it inherits
                           and r.rolname like 'sip\\_%'""").query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("select pg_has_role('sip_app', 'sip_pemilik', 'member')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
