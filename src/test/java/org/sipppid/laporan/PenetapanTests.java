package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Enacting a report: what is frozen stays, whatever happens to the register afterwards. */
@Tag("laporan")
class PenetapanTests {

    private static final Cakupan YEAR = new Cakupan(Periode.tahun(2026), Optional.empty());

    private static final Cakupan SEMESTER = new Cakupan(Periode.semester(2026, 1), Optional.empty());

    private TestDatabase database;
    private DaftarArsip daftarArsip;
    private LaporanPelayanan laporan;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        daftarArsip = new DaftarArsip(database.jdbc());
        laporan = LaporanFixture.laporan(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void freezesFiguresRecordsAndBytes() {
        LaporanFixture.fill(database, 11, 12);
        Petugas utama = LaporanFixture.utama(database);
        Arsip arsip = tetapkan(utama, YEAR, Optional.empty());
        byte[] pdf = pdf(arsip);
        String data = read(() -> daftarArsip.data(arsip.id()));

        register(LocalDate.of(2026, 5, 4));

        assertThat(pdf(arsip)).isEqualTo(pdf);
        assertThat(read(() -> daftarArsip.data(arsip.id()))).isEqualTo(data);
        assertThat(new PdfReadBack(pdf).figures()).isEqualTo(data);
        assertThat(new PdfReadBack(pdf).text())
                .contains(arsip.nomor())
                .contains(arsip.kode().teks());
        Arsip later = tetapkan(utama, YEAR, Optional.of(arsip.id()));
        assertThat(read(() -> daftarArsip.data(later.id()))).isNotEqualTo(data);
    }

    @Test
    void numbersAreGaplessPerDesk() {
        Petugas utama = LaporanFixture.utama(database);
        Petugas dinkes = LaporanFixture.officer(database, "DINKES");
        assertThat(tetapkan(utama, YEAR, Optional.empty()).nomor()).isEqualTo("001/LPI/PPID/XI/2026");
        assertThat(tetapkan(dinkes, YEAR, Optional.empty()).nomor()).isEqualTo("001/LPI/DINKES/XI/2026");
        assertThat(tetapkan(utama, SEMESTER, Optional.empty()).nomor()).isEqualTo("002/LPI/PPID/XI/2026");
    }

    @Test
    void theSameFormSentTwiceAtOnceIsOneReport() throws Exception {
        Petugas utama = LaporanFixture.utama(database);
        UUID id = UUID.randomUUID();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> sending : IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> senders.submit(() -> laporan.tetapkan(
                            id, YEAR, LaporanFixture.SIGNATORY, utama, actor(utama), Optional.empty())))
                    .toList()) {
                sending.get();
            }
        } finally {
            senders.shutdown();
        }
        assertThat(read(daftarArsip::all)).hasSize(1);
        assertThat(tetapkan(utama, SEMESTER, Optional.empty()).nomor()).isEqualTo("002/LPI/PPID/XI/2026");
    }

    @Test
    void aRevisionNamesWhatItReplacesAndIsTheOnlyOne() {
        Petugas utama = LaporanFixture.utama(database);
        Arsip first = tetapkan(utama, YEAR, Optional.empty());
        Arsip second = tetapkan(utama, YEAR, Optional.of(first.id()));
        assertThat(read(() -> daftarArsip.find(first.id())).orElseThrow().penerus())
                .contains(second.id());
        assertThat(new PdfReadBack(pdf(second)).text().replaceAll("\\s+", " "))
                .contains("menggantikan laporan Nomor " + first.nomor());
        assertThatThrownBy(() -> tetapkan(utama, YEAR, Optional.of(first.id()))).isInstanceOf(PenetapanDitolak.class);
    }

    @Test
    void aPeriodAndScopeHasOneReportInForce() {
        Petugas utama = LaporanFixture.utama(database);
        Arsip first = tetapkan(utama, YEAR, Optional.empty());
        assertThatThrownBy(() -> tetapkan(utama, YEAR, Optional.empty()))
                .isInstanceOf(PenetapanDitolak.class)
                .hasMessageContaining(first.nomor());
        assertThatThrownBy(() -> laporan.tetapkan(
                        first.id(), SEMESTER, LaporanFixture.SIGNATORY, utama, actor(utama), Optional.empty()))
                .isInstanceOf(PenetapanDitolak.class);
        assertThat(tetapkan(utama, SEMESTER, Optional.empty()).nomor()).isEqualTo("002/LPI/PPID/XI/2026");
    }

    @Test
    void nobodyRevisesAnothersReportOrAnotherPeriod() {
        Arsip first = tetapkan(LaporanFixture.utama(database), YEAR, Optional.empty());
        Petugas dinkes = LaporanFixture.officer(database, "DINKES");
        assertThatThrownBy(() -> tetapkan(dinkes, YEAR, Optional.of(first.id())))
                .isInstanceOf(PenetapanDitolak.class);
        Cakupan other = new Cakupan(Periode.tahun(2025), Optional.empty());
        assertThatThrownBy(() -> tetapkan(LaporanFixture.utama(database), other, Optional.of(first.id())))
                .isInstanceOf(PenetapanDitolak.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAFrozenPrint() {
        Arsip arsip = tetapkan(LaporanFixture.utama(database), YEAR, Optional.empty());
        for (String sql : new String[] {
            "update arsip set judul = 'lain'",
            "delete from arsip",
            "update arsip_isi set pdf = ''",
            "delete from arsip_isi",
            "delete from arsip_peristiwa where false; truncate arsip_peristiwa"
        }) {
            assertThatThrownBy(() -> database.asOwner(sql)).as(sql).isInstanceOf(IllegalStateException.class);
        }
        assertThat(pdf(arsip)).isNotEmpty();
    }

    @Test
    void theExaminationCountsFrozenFiguresAgain() {
        LaporanFixture.fill(database, 5, 15);
        Petugas utama = LaporanFixture.utama(database);
        Arsip arsip = tetapkan(utama, YEAR, Optional.empty());
        tetapkan(utama, new Cakupan(Periode.semester(2025, 2), Optional.of(dpupr())), Optional.empty());
        register(LocalDate.of(2026, 2, 2));
        assertThat(examine()).isEmpty();

        database.asOwner("alter table arsip disable trigger beku; update arsip set data = replace(data,"
                + " '\"sisa_awal\":', '\"sisa_awal\":1') where nomor = '" + arsip.nomor() + "'");
        assertThat(examine()).singleElement().asString().contains(arsip.nomor());
    }

    private List<String> examine() {
        PemeriksaanLaporan examination =
                new PemeriksaanLaporan(daftarArsip, new DaftarSkpd(database.jdbc()), LaporanFixture.counter(database));
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), examination::periksa)
                .temuan();
    }

    @Test
    void aUnitCannotEnactForAnotherDesk() {
        Petugas dinkes = LaporanFixture.officer(database, "DINKES");
        Petugas dpupr = LaporanFixture.officer(database, "DPUPR");
        assertThatThrownBy(() -> laporan.tetapkan(
                        UUID.randomUUID(), YEAR, LaporanFixture.SIGNATORY, dpupr, actor(dinkes), Optional.empty()))
                .isInstanceOf(DataAccessException.class);
    }

    private Arsip tetapkan(Petugas petugas, Cakupan cakupan, Optional<UUID> menggantikan) {
        UUID id = UUID.randomUUID();
        laporan.tetapkan(id, cakupan, LaporanFixture.SIGNATORY, petugas, actor(petugas), menggantikan);
        return read(() -> daftarArsip.find(id)).orElseThrow();
    }

    private static Actor actor(Petugas petugas) {
        return petugas.actor("uji");
    }

    private byte[] pdf(Arsip arsip) {
        return read(() -> daftarArsip.pdf(arsip.id()));
    }

    private <T> T read(java.util.function.Supplier<T> work) {
        return database.transactions().read(PermohonanFixture.UTAMA, work);
    }

    private Skpd dpupr() {
        return PermohonanFixture.skpd(database, "DPUPR");
    }

    private void register(LocalDate diterima) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(dpupr(), diterima)));
        database.sealer().sealAll();
    }
}
