package org.sipppid.rekonsiliasi.pernyataan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.skpd.Skpd;

/** What the database itself keeps of declarations, whatever the program might forget. */
@Tag("basisdata")
class PernyataanTests {

    private static TestDatabase database;
    private static DaftarPernyataan daftar;
    private static Skpd own;
    private static Skpd other;
    private static Actor officer;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        daftar = RekonsiliasiFixture.daftar(database);
        own = PermohonanFixture.skpd(database, "DPUPR");
        other = PermohonanFixture.skpd(database, "DINKES");
        officer = RekonsiliasiFixture.signatory(database, own);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static boolean declare(Actor actor, Skpd unit, YearMonth bulan, int versi, Angka angka) {
        return database.transactions().write(actor, () -> daftar.nyatakan(unit, bulan, versi, angka));
    }

    @Test
    void everyDeclarationIsKeptUnderTheNameOfWhoMadeIt() {
        YearMonth may = YearMonth.of(2026, 5);
        assertThat(declare(officer, own, may, 0, Angka.NIHIL)).isTrue();
        assertThat(declare(officer, own, may, 0, RekonsiliasiFixture.angka(9, 0, 0, 0, 0)))
                .as("sent from a page of before")
                .isFalse();
        assertThat(declare(officer, own, may, 1, RekonsiliasiFixture.angka(2, 0, 1, 0, 0)))
                .isTrue();
        assertThat(declare(officer, own, may, 1, Angka.NIHIL)).isFalse();

        List<Pernyataan> riwayat = database.transactions().read(officer, () -> daftar.riwayat(own, may));
        assertThat(riwayat).extracting(Pernyataan::versi).containsExactly(2, 1);
        assertThat(riwayat).extracting(Pernyataan::nihil).containsExactly(false, true);
        assertThat(riwayat).allSatisfy(satu -> assertThat(satu.nama()).contains("Petugas DPUPR"));
        assertThat(database.transactions()
                        .read(RekonsiliasiFixture.signatory(database, other), () -> daftar.riwayat(own, may)))
                .as("names are the unit's own")
                .isEmpty();
        assertThat(database.transactions()
                        .read(RekonsiliasiFixture.signatory(database, other), () -> daftar.find(own, may)))
                .as("counts are everybody's")
                .isPresent();
        assertThat(database.transactions().read(PermohonanFixture.UTAMA, () -> daftar.riwayat(own, may)))
                .hasSize(2);
    }

    @Test
    void onlyTheUnitItselfDeclares() {
        YearMonth june = YearMonth.of(2026, 6);
        assertThatThrownBy(() -> declare(officer, other, june, 0, Angka.NIHIL))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> declare(PermohonanFixture.UTAMA, own, june, 0, Angka.NIHIL))
                .hasStackTraceContaining("permission denied");
        Actor nobody = new Actor(Actor.Role.SKPD, Optional.empty(), Optional.of(own.id()), "uji");
        assertThatThrownBy(() -> declare(nobody, own, june, 0, Angka.NIHIL)).hasStackTraceContaining("ditandatangani");
    }

    @ParameterizedTest
    @CsvSource({"2026-11, belum berakhir", "2026-12, belum berakhir", "2030-01, belum berakhir", "2023-02, tidak ada"})
    void aMonthThatIsNotOverOrThatTheUnitDidNotLiveInIsRefused(YearMonth bulan, String message) {
        assertThatThrownBy(() -> declare(officer, own, bulan, 0, Angka.NIHIL)).hasStackTraceContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'false, 3, 1, 0, 0, 0, 1', pernyataan_jumlah",
        "'true, 1, 1, 0, 0, 0, 0', pernyataan_nihil",
        "'false, 0, 0, 0, 0, 0, 0', pernyataan_nihil",
        "'false, 1, 2, -1, 0, 0, 0', pernyataan_dikabulkan_sebagian_check"
    })
    void figuresThatDoNotAddUpAreRefusedByWhateverWayTheyCome(String values, String constraint) {
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                officer,
                                () -> database.jdbc().sql("""
                                insert into pernyataan (id, skpd, bulan, nihil, diterima, dikabulkan_penuh,
                                    dikabulkan_sebagian, ditolak, hasil_lain, berjalan)
                                values (gen_random_uuid(), sesi_skpd(), '2026-07-01',\s""" + values + ")").update()))
                .hasStackTraceContaining(constraint);
    }
}
