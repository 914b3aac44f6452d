package org.sipppid.skpd.pejabat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Who held an office on a day, and how the office is written over the signature. */
class PejabatTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);

    private TestDatabase database;
    private DaftarPejabat daftar;
    private Skpd dinkes;
    private Skpd dpupr;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        daftar = new DaftarPejabat(database.jdbc());
        dinkes = PermohonanFixture.skpd(database, "DINKES");
        dpupr = PermohonanFixture.skpd(database, "DPUPR");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEFINITIF | Kepala Dinas Kesehatan         |                          | Kepala Dinas Kesehatan,
            PLT       | Kepala Dinas Kesehatan         |                          | Plt. Kepala Dinas Kesehatan,
            PLH       | Kepala Dinas;Provinsi Contoh   |                          | Plh. Kepala Dinas;Provinsi Contoh,
            AN        | Sekretaris                     | Kepala Dinas Kesehatan   | a.n. Kepala Dinas Kesehatan;Sekretaris,
            AN        | Plt. Sekretaris                | Kepala Dinas;Provinsi X  | a.n. Kepala Dinas;Provinsi X;Plt. Sekretaris,
            """)
    void writesTheOfficeOverTheSignature(Sebutan sebutan, String jabatan, String atasNama, String blok) {
        Optional<String> behalf = Optional.ofNullable(atasNama).map(PejabatTests::lines);
        assertThat(String.join(
                        "\n", PejabatFixture.as(sebutan, lines(jabatan), behalf).blok()))
                .isEqualTo(lines(blok));
    }

    private static String lines(String text) {
        return text.replace(';', '\n');
    }

    @Test
    void capitalsLeaveTheCapacityAsItIsWritten() {
        assertThat(List.of("Plt. Kepala Dinas,", "a.n. Kepala Dinas", "Sekretaris,"))
                .map(Sebutan::kapital)
                .containsExactly("Plt. KEPALA DINAS,", "a.n. KEPALA DINAS", "SEKRETARIS,");
    }

    @Test
    void findsWhoHeldTheOfficeOnADay() {
        catat(Optional.of(dinkes), "Lama", JANUARY, Optional.of(MARCH));
        catat(Optional.of(dinkes), "Baru", MARCH.plusDays(1), Optional.empty());
        catat(Optional.empty(), "Sekda", JANUARY, Optional.empty());

        assertThat(pada(Optional.of(dinkes), JANUARY.minusDays(1))).isEmpty();
        assertThat(pada(Optional.of(dinkes), JANUARY)).contains("Lama");
        assertThat(pada(Optional.of(dinkes), MARCH)).contains("Lama");
        assertThat(pada(Optional.of(dinkes), MARCH.plusDays(1))).contains("Baru");
        assertThat(pada(Optional.of(dpupr), MARCH)).isEmpty();
        assertThat(pada(Optional.empty(), MARCH)).contains("Sekda");
    }

    @Test
    void anOfficeHasOneHolderOnOneDay() {
        catat(Optional.of(dinkes), "Lama", JANUARY, Optional.of(MARCH));
        assertThatThrownBy(() -> catat(Optional.of(dinkes), "Baru", MARCH, Optional.empty()))
                .isInstanceOf(PejabatBentrok.class);
        // Another office, another desk, and a record that was a mistake are in nobody's way.
        catat(Optional.of(dpupr), "Lain", MARCH, Optional.empty());
        catat(Optional.empty(), "Utama", MARCH, Optional.empty());
        assertThatThrownBy(() -> catat(Optional.empty(), "Utama kedua", MARCH, Optional.empty()))
                .isInstanceOf(PejabatBentrok.class);
        Pejabat lama = daftar(Optional.of(dinkes)).get(0);
        assertThat(write(PermohonanFixture.UTAMA, () -> daftar.ubah(lama.dibatalkan())))
                .isTrue();
        catat(Optional.of(dinkes), "Baru", MARCH, Optional.empty());
        assertThat(daftar(Optional.of(dinkes))).extracting(Pejabat::nama).containsExactly("Baru", "Lama");
    }

    @Test
    void aStaleChangeIsRefusedAndEveryVersionIsKept() {
        Pejabat lama = catat(Optional.of(dinkes), "Lama", JANUARY, Optional.empty());
        Actor officer = PermohonanFixture.officer(dinkes);
        assertThat(write(officer, () -> daftar.ubah(lama.berakhir(MARCH)))).isTrue();
        assertThat(write(officer, () -> daftar.ubah(lama.berakhir(JANUARY)))).isFalse();

        assertThat(pada(Optional.of(dinkes), MARCH)).contains("Lama");
        assertThat(database.transactions()
                        .read(
                                officer,
                                () -> database.jdbc()
                                        .sql("select isi ->> 'sampai' from pejabat_versi where id = :id order by versi")
                                        .param("id", lama.id())
                                        .query(String.class)
                                        .list()))
                .containsExactly(null, "2026-03-15");
        assertThatThrownBy(() -> database.asOwner("update pejabat_versi set isi = '{}'"))
                .hasStackTraceContaining("tidak pernah diubah");
        assertThatThrownBy(() -> database.asOwner("delete from pejabat"))
                .hasStackTraceContaining("tidak pernah dihapus");
    }

    @Test
    void anOfficerReadsTheBodysHoldersAndWritesOnlyTheOwnUnits() {
        Pejabat sekda = catat(Optional.empty(), "Sekda", JANUARY, Optional.empty());
        Pejabat other = catat(Optional.of(dpupr), "Lain", JANUARY, Optional.empty());
        Actor officer = PermohonanFixture.officer(dinkes);

        assertThat(database.transactions().read(officer, () -> daftar.find(sekda.id())))
                .isPresent();
        assertThat(database.transactions().read(officer, () -> daftar.find(other.id())))
                .isEmpty();
        assertThat(write(officer, () -> daftar.ubah(sekda.berakhir(MARCH)))).isFalse();
        assertThat(write(officer, () -> daftar.ubah(other.berakhir(MARCH)))).isFalse();
        for (Optional<Skpd> desk : List.of(Optional.of(dpupr), Optional.<Skpd>empty())) {
            Pejabat intruder = PejabatFixture.holder(desk, JenisJabatan.PPID, "Penyusup", JANUARY, Optional.empty());
            assertThatThrownBy(() -> database.transactions().write(officer, () -> daftar.catat(intruder)))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("row-level security");
        }
    }

    private Pejabat catat(Optional<Skpd> meja, String nama, LocalDate dari, Optional<LocalDate> sampai) {
        Pejabat pejabat = PejabatFixture.holder(meja, JenisJabatan.KEPALA, nama, dari, sampai);
        database.transactions().write(PermohonanFixture.UTAMA, () -> daftar.catat(pejabat));
        return pejabat;
    }

    private boolean write(Actor actor, java.util.function.Supplier<Boolean> work) {
        return database.transactions().write(actor, work);
    }

    private List<Pejabat> daftar(Optional<Skpd> meja) {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> daftar.all(meja.map(Skpd::id)));
    }

    private Optional<String> pada(Optional<Skpd> meja, LocalDate hari) {
        return database.transactions()
                .read(PermohonanFixture.UTAMA, () -> daftar.pada(meja.map(Skpd::id), JenisJabatan.KEPALA, hari))
                .map(Pejabat::nama);
    }
}
