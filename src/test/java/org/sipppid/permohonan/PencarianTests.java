package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.Skpd;

/** What a search finds: by the stems of Indonesian words and by numbers, at once, and in the own unit only. */
@Tag("basisdata")
class PencarianTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Penelusuran ALL = Penelusuran.of(Saringan.diterima(Periode.tahun(2026)));

    private TestDatabase database;
    private RegisterPermohonan register;
    private DaftarPermohonan daftar;
    private SearchIndex index;
    private Skpd own;
    private Skpd other;

    @BeforeEach
    void openARegister() {
        database = TestDatabase.create();
        register = PermohonanFixture.register(database);
        daftar = new DaftarPermohonan(database.jdbc(), new CommitOrder(database.jdbc(), database.clock()));
        index = new SearchIndex(database.transactions(), database.jdbc());
        own = PermohonanFixture.skpd(database, "DPUPR");
        other = PermohonanFixture.skpd(database, "DINKES");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Permohonan enter(Skpd unit, String rincian) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, DAY, rincian)));
    }

    private void indexAll() {
        database.sealer().sealAll();
        index.readAll();
    }

    private List<String> found(Actor reader, String cari) {
        return database.transactions().read(reader, () -> {
            List<Permohonan> rows = daftar.list(ALL.cari(cari), 0, 100);
            assertThat(daftar.count(ALL.cari(cari))).isEqualTo(rows.size());
            return rows.stream().map(Permohonan::rincian).toList();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "diadakan, Pengadaan alat berat",
        "menganggarkan, Anggaran jalan provinsi",
        "dibangun, Pembangunan jembatan",
        "LAPORAN, Dokumen yang melaporkan capaian",
        "aturan, Peraturan daerah",
        "bukunya, Buku tanah"
    })
    void findsWordsOfOneStem(String typed, String rincian) {
        enter(own, rincian);
        enter(own, "Salinan lain sama sekali");
        assertThat(found(PermohonanFixture.UTAMA, typed)).as("before the index").containsExactly(rincian);
        indexAll();
        assertThat(found(PermohonanFixture.UTAMA, typed)).as("by the index").containsExactly(rincian);
    }

    @Test
    void understandsWhatPeopleType() {
        enter(own, "Anggaran jalan provinsi");
        enter(own, "Anggaran jembatan");
        enter(own, "Jalan rusak dan anggarannya");
        indexAll();
        assertThat(found(PermohonanFixture.UTAMA, "anggaran jalan")).hasSize(2);
        assertThat(found(PermohonanFixture.UTAMA, "anggaran untuk jalan")).hasSize(2);
        assertThat(found(PermohonanFixture.UTAMA, "\"anggaran jalan\"")).containsExactly("Anggaran jalan provinsi");
        assertThat(found(PermohonanFixture.UTAMA, "anggaran -jalan")).containsExactly("Anggaran jembatan");
        assertThat(found(PermohonanFixture.UTAMA, "rusak atau jembatan")).hasSize(2);
        assertThat(found(PermohonanFixture.UTAMA, "dan")).containsExactly("Jalan rusak dan anggarannya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/dpupr", "002", "2", "002/DPUPR/XI/2026", "002/dpu"})
    void findsANumberByItsBeginning(String typed) {
        enter(own, "Yang pertama");
        enter(own, "Yang dicari");
        assertThat(found(PermohonanFixture.UTAMA, typed)).containsExactly("Yang dicari");
        indexAll();
        assertThat(found(PermohonanFixture.UTAMA, typed)).containsExactly("Yang dicari");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\\", "''\\'' & | ! ( ) :*", "\"", "-", "\"jalan", "<->", "a:b'c", "%", "🙂", "atau", "or"})
    void takesWhateverIsTyped(String typed) {
        enter(own, "Anggaran jalan");
        indexAll();
        assertThatCode(() -> found(PermohonanFixture.UTAMA, typed)).doesNotThrowAnyException();
    }

    @Test
    void findsWhatWasJustRegisteredAndWhatAnActHasJustAdded() {
        enter(own, "Yang lama");
        indexAll();
        Permohonan fresh = enter(own, "Peta banjir");
        assertThat(found(PermohonanFixture.officer(own), "banjir")).containsExactly("Peta banjir");
        database.sealer().sealAll();
        assertThat(found(PermohonanFixture.officer(own), "banjir")).containsExactly("Peta banjir");
        index.readAll();
        settle(fresh, "disimpan Badan Penanggulangan Bencana");
        assertThat(found(PermohonanFixture.officer(own), "banjir"))
                .as("its old words")
                .hasSize(1);
        assertThat(found(PermohonanFixture.officer(own), "bencana"))
                .as("its new words")
                .hasSize(1);
        indexAll();
        assertThat(found(PermohonanFixture.officer(own), "banjir bencana")).hasSize(1);
    }

    private void settle(Permohonan permohonan, String keterangan) {
        database.transactions()
                .write(
                        PermohonanFixture.officer(own),
                        () -> copy(
                                permohonan.id(),
                                permohonan.versi(),
                                Optional.of(new Penyelesaian.Dialihkan(DAY.plusDays(1), keterangan))));
    }

    private void copy(UUID id, int versi, Optional<Penyelesaian> akhir) {
        assertThat(PermohonanFixture.salin(database.jdbc(), database.clock(), id, versi, akhir))
                .isTrue();
    }

    @Test
    void noLongerFindsWordsThatWereTakenBack() {
        Permohonan made = enter(own, "Peta banjir");
        settle(made, "dialihkan kepada bencana");
        indexAll();
        database.transactions().write(PermohonanFixture.officer(own), () -> copy(made.id(), 2, Optional.empty()));
        assertThat(found(PermohonanFixture.officer(own), "bencana"))
                .as("before the index")
                .isEmpty();
        indexAll();
        assertThat(found(PermohonanFixture.officer(own), "bencana"))
                .as("by the index")
                .isEmpty();
        assertThat(found(PermohonanFixture.officer(own), "banjir")).hasSize(1);
    }

    @Test
    void findsNothingOfAnotherUnitNeitherByTheIndexNorBesideIt() {
        enter(other, "Rahasia sebelah");
        indexAll();
        enter(other, "Rahasia terbaru");
        assertThat(found(PermohonanFixture.officer(own), "rahasia")).isEmpty();
        assertThat(found(PermohonanFixture.officer(other), "rahasia")).hasSize(2);
        assertThat(found(PermohonanFixture.UTAMA, "rahasia")).hasSize(2);
        assertThat(ids(PermohonanFixture.officer(own))).isEmpty();
        assertThat(ids(PermohonanFixture.officer(other))).hasSize(1);
        assertThat(ids(PermohonanFixture.UTAMA)).hasSize(1);
    }

    /** What the index itself answers, before any policy of the register has judged it. */
    private List<UUID> ids(Actor reader) {
        return database.transactions()
                .read(
                        reader,
                        () -> database.jdbc()
                                .sql("select id from cari_permohonan(kata_kunci('rahasia', 'rahasia'))")
                                .query(UUID.class)
                                .list());
    }

    @Test
    void holdsNothingOfTheApplicant() {
        enter(own, "Anggaran jalan");
        indexAll();
        for (String typed : List.of("Pemohon", "contoh", "6171010101900001", "0812")) {
            assertThat(found(PermohonanFixture.UTAMA, typed)).as(typed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from permohonan_cari",
                "update permohonan_cari set kata = to_tsvector('lain')",
                "update permohonan_cari set skpd = (select id from skpd where kode = 'DINKES')",
                "update permohonan_cari set sampai = sampai + 1"
            })
    void theExaminationFindsAnIndexThatIsNotItsRegisters(String tampering) {
        Permohonan made = enter(own, "Peta banjir");
        settle(made, "lain");
        indexAll();
        enter(own, "Yang belum dibaca indeks");
        assertThat(Examination.of(database).wrong()).isEmpty();
        database.asOwner(tampering);
        assertThat(Examination.of(database).wrong()).containsExactly("Indeks pencarian");
    }

    @Test
    void theIndexIsUsedUnderTheRoleOfAUnit() {
        enter(own, "Peta banjir");
        indexAll();
        assertThat(database.transactions().read(PermohonanFixture.officer(own), () -> {
                    database.jdbc().sql("set local enable_seqscan = off").update();
                    assertThat(daftar.count(ALL.cari("banjir"))).isEqualTo(1);
                    return database.jdbc().sql("""
                            select seq_scan || ' ' || (idx_scan > 0) from pg_stat_xact_user_tables
                             where relname = 'permohonan_cari'""").query(String.class).single();
                }))
                .isEqualTo("0 true");
    }
}
