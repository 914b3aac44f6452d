package org.sipppid.rekonsiliasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** Findings of a program that looked through requests only: sealed as they were, and joined by those of all registers. */
@Tag("basisdata")
class TemuanLamaTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 24);

    @Test
    void oldFindingsKeepTheirSealsAndOldObjectionsAreLookedThrough() {
        try (TestDatabase database = TestDatabase.createAt("23")) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            UUID late = desk.plant(unit, DAY, Map.of("selesai", DAY.plusDays(30)));
            UUID sound = desk.plant(unit, DAY);
            PerkaraFixture perkara = new PerkaraFixture(desk);
            UUID objection = perkara.objection(unit, sound, DAY.plusDays(5), Map.of("didaftarkan", DAY.plusDays(40)));
            UUID dispute = perkara.dispute(unit, objection, DAY.plusDays(20), Map.of());
            desk.tinjau();

            database.database().migrate();
            assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi", "Rantai segel");
            desk.tinjau();

            assertThat(desk.terbuka())
                    .containsExactlyInAnyOrder(
                            new TemuanFixture.Baris("lewat_tenggat", "terbuka", late, null),
                            new TemuanFixture.Baris("keberatan_dicatat_lama", "terbuka", objection, null),
                            new TemuanFixture.Baris("sengketa_dasar_keliru", "terbuka", dispute, null));
            assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi", "Rantai segel");
        }
    }

    /** Whoever takes a finding's objection from its stored history is found by the chain. */
    @Test
    void theChainBindsOfWhichObjectionAFindingIs() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            PerkaraFixture perkara = new PerkaraFixture(desk);
            perkara.objection(unit, desk.plant(unit, DAY), DAY.plusDays(5), Map.of("didaftarkan", DAY.plusDays(40)));
            desk.tinjau();
            assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi", "Rantai segel");

            database.asOwner("update temuan_versi set keberatan = gen_random_uuid()");
            assertThat(Examination.of(database).wrong()).contains("Temuan rekonsiliasi");
        }
    }

    /** A request that is handed over takes the findings of its objections and their disputes along. */
    @Test
    void findingsGoWithTheirRecordsToTheNewOwner() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            Skpd next = PermohonanFixture.skpd(database, "DINKES");
            PerkaraFixture perkara = new PerkaraFixture(desk);
            UUID asked = desk.plant(unit, DAY);
            UUID objection = perkara.objection(unit, asked, DAY.plusDays(5), Map.of("didaftarkan", DAY.plusDays(40)));
            perkara.dispute(unit, objection, DAY.plusDays(20), Map.of());
            desk.tinjau();
            assertThat(desk.terbuka()).hasSize(2);

            desk.change("update permohonan set tindakan = 'impor', skpd = '" + next.id() + "' where id = :id", asked);
            assertThat(database.transactions()
                            .read(
                                    PermohonanFixture.UTAMA,
                                    () -> database.jdbc()
                                            .sql("select distinct skpd from temuan")
                                            .query(UUID.class)
                                            .list()))
                    .containsExactly(next.id());
            desk.tinjau();
            assertThat(desk.terbuka()).hasSize(2);
            assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi", "Rantai segel");
        }
    }
}
