package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Applicants as they are kept: whole for who may read them, hidden from who holds only the database. */
@Tag("basisdata")
class DaftarPemohonTests {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Skpd OWN = PermohonanFixture.skpd(DATABASE, "DPUPR");
    private static final Skpd OTHER = PermohonanFixture.skpd(DATABASE, "DINKES");

    private final DaftarPemohon daftar = PemohonFixture.daftar(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private UUID add(Skpd skpd, Pemohon pemohon) {
        return DATABASE.transactions().write(PermohonanFixture.officer(skpd), () -> daftar.add(skpd, pemohon));
    }

    private List<UUID> sama(Actor actor, UUID id) {
        return DATABASE.transactions().read(actor, () -> daftar.sama(id));
    }

    @Test
    void isReadBackAsItWasWritten() {
        UUID id = add(OWN, PemohonFixture.whole());

        assertThat(DATABASE.transactions().read(PermohonanFixture.officer(OWN), () -> daftar.find(id)))
                .contains(PemohonFixture.whole());
        assertThat(DATABASE.transactions().read(PermohonanFixture.officer(OTHER), () -> daftar.find(id)))
                .isEmpty();
    }

    @Test
    void noNikStandsInTheRow() {
        UUID id = add(OWN, PemohonFixture.whole());

        List<String> rows = DATABASE.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> DATABASE.jdbc()
                                .sql("""
                        select o::text from pemohon o where o.id = :id
                        union all select k::text from kuasa k where k.pemohon = :id""")
                                .param("id", id)
                                .query(String.class)
                                .list());

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .contains(PemohonFixture.SECRET)
                        .doesNotContain(PemohonFixture.NIK, PemohonFixture.NIK_KUASA));
    }

    @Test
    void oneApplicantIsFoundByTheNikOrElseTheDecreeOrElseTheContact() {
        UUID nik = add(OWN, PemohonFixture.known("6171010101900011", null, "0811"));
        UUID nikAgain = add(OWN, PemohonFixture.known("6171010101900011", "AHU-11", null));
        UUID decree = add(OWN, PemohonFixture.known(null, "AHU-11", "0811"));
        UUID decreeAgain = add(OWN, PemohonFixture.known(null, "AHU-11", null));
        UUID contact = add(OWN, PemohonFixture.known(null, null, "0811"));
        UUID contactAgain = add(OWN, PemohonFixture.known(null, null, "0811"));
        UUID unknown = add(OWN, PemohonFixture.known(null, null, null));
        add(OWN, PemohonFixture.known(null, null, null));

        Actor officer = PermohonanFixture.officer(OWN);
        assertThat(sama(officer, nik)).containsExactlyInAnyOrder(nik, nikAgain);
        assertThat(sama(officer, decree)).containsExactlyInAnyOrder(decree, decreeAgain);
        assertThat(sama(officer, contact)).containsExactlyInAnyOrder(contact, contactAgain);
        assertThat(sama(officer, unknown)).containsExactly(unknown);
    }

    @Test
    void anOfficerFindsTheSameApplicantInTheOwnUnitOnly() {
        UUID own = add(OWN, PemohonFixture.known("6171010101900022", null, null));
        UUID other = add(OTHER, PemohonFixture.known("6171010101900022", null, null));

        assertThat(sama(PermohonanFixture.officer(OWN), own)).containsExactly(own);
        assertThat(sama(PermohonanFixture.officer(OWN), other)).isEmpty();
        assertThat(sama(PermohonanFixture.UTAMA, own)).containsExactlyInAnyOrder(own, other);
    }

    @Test
    void theHelpGivenIsOneOfTheLawsAndNothingElse() {
        UUID id = add(OWN, PemohonFixture.known(null, null, null));

        assertThatThrownBy(() -> DATABASE.transactions()
                        .write(
                                PermohonanFixture.officer(OWN),
                                () -> DATABASE.jdbc()
                                        .sql("update pemohon set bantuan = array['tunanetra'] where id = :id")
                                        .param("id", id)
                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("bantuan");
    }

    @Test
    void whatBelongsToAnApplicantFollowsItToAnotherUnit() {
        UUID id = add(OWN, PemohonFixture.whole());
        DATABASE.transactions().write(PermohonanFixture.officer(OWN), () -> {
            new DaftarBukaan(DATABASE.jdbc()).catat(id, java.util.Optional.empty(), "uji");
        });

        DATABASE.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> DATABASE.jdbc()
                                .sql("update pemohon set skpd = :skpd where id = :id")
                                .param("skpd", OTHER.id())
                                .param("id", id)
                                .update());

        assertThat(DATABASE.transactions().read(PermohonanFixture.officer(OTHER), () -> daftar.find(id)))
                .contains(PemohonFixture.whole());
        assertThat(DATABASE.transactions()
                        .read(PermohonanFixture.officer(OTHER), () -> new DaftarBukaan(DATABASE.jdbc()).list(id)))
                .hasSize(1);
    }
}
