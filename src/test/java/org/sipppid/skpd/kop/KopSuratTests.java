package org.sipppid.skpd.kop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Whose letterhead stands on whose paper. */
class KopSuratTests {

    private static final Logo BODY = Logo.read(LogoFixture.png(100, 120));
    private static final Logo OWN = Logo.read(LogoFixture.png(200, 200));

    private TestDatabase database;
    private KopSurat kopSurat;
    private Skpd dinkes;
    private Skpd dpupr;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        kopSurat = new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc()));
        dinkes = PermohonanFixture.skpd(database, "DINKES");
        dpupr = PermohonanFixture.skpd(database, "DPUPR");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void beginsAsTheListsHaveIt() {
        assertThat(of(Optional.of(dinkes)))
                .isEqualTo(new Kop(
                        "Pemerintah Provinsi Kalimantan Barat", "Dinas Kesehatan", List.of(), Optional.empty()));
        assertThat(of(Optional.empty()).instansi()).isEqualTo("Pejabat Pengelola Informasi dan Dokumentasi");
        assertThat(of(Optional.empty()).alamat()).hasSize(2);
    }

    @Test
    void aUnitHasTheBodysLogoUntilItHasItsOwn() {
        tetapkan(PermohonanFixture.UTAMA, Optional.empty(), kop("PPID", Optional.of(BODY)));
        assertThat(png(of(Optional.of(dinkes)))).isEqualTo(BODY.png());

        tetapkan(PermohonanFixture.officer(dinkes), Optional.of(dinkes), kop("Dinas", Optional.of(OWN)));
        assertThat(png(of(Optional.of(dinkes)))).isEqualTo(OWN.png());
        assertThat(png(of(Optional.of(dpupr)))).isEqualTo(BODY.png());

        tetapkan(PermohonanFixture.officer(dinkes), Optional.of(dinkes), kop("Dinas Baru", Optional.empty()));
        assertThat(png(of(Optional.of(dinkes)))).isEqualTo(BODY.png());
        assertThat(of(Optional.of(dinkes)).instansi()).isEqualTo("Dinas Baru");
    }

    @Test
    void anOfficerSettlesOnlyTheOwnUnits() {
        for (Optional<Skpd> other : List.of(Optional.of(dpupr), Optional.<Skpd>empty())) {
            assertThatThrownBy(() -> tetapkan(PermohonanFixture.officer(dinkes), other, kop("x", Optional.empty())))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void theDatabaseKeepsWhatItWas() {
        tetapkan(PermohonanFixture.UTAMA, Optional.empty(), kop("PPID", Optional.of(BODY)));
        assertThatThrownBy(() -> database.asOwner("update kop_surat set instansi = 'lain'"))
                .hasStackTraceContaining("tidak pernah diubah");
        assertThatThrownBy(() -> database.asOwner("update logo set png = ''"))
                .hasStackTraceContaining("tidak pernah diubah");
    }

    private static Kop kop(String instansi, Optional<Logo> logo) {
        return new Kop("Pemerintah Provinsi Kalimantan Barat", instansi, List.of("Jalan Contoh 1"), logo);
    }

    private void tetapkan(Actor actor, Optional<Skpd> meja, Kop kop) {
        database.transactions().write(actor, () -> kopSurat.tetapkan(meja, kop));
    }

    private Kop of(Optional<Skpd> meja) {
        return database.transactions().read(Actor.program(Actor.Role.HITUNG, "uji"), () -> kopSurat.of(meja));
    }

    private static byte[] png(Kop kop) {
        return kop.logo().orElseThrow().png();
    }
}
