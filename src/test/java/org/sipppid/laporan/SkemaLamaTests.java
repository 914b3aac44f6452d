package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.Skpd;

/** A report on requests whose versions an earlier program wrote, with the digests of its time (scheme 1). */
@Tag("laporan")
class SkemaLamaTests {

    private static final Cakupan YEAR = new Cakupan(Periode.tahun(2026), Optional.empty());
    private static final UUID GRANTED = new UUID(1, 1);
    private static final UUID RUNNING = new UUID(1, 2);

    private final TestDatabase database = TestDatabase.createAt("5"); // the last schema without scheme 2
    private Arsip arsip;

    @BeforeEach
    void enterSealUpgradeAndEnact() {
        Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            enter(unit, GRANTED, 1);
            enter(unit, RUNNING, 2);
            database.jdbc().sql("""
                            update permohonan set hasil = 'dikabulkan_penuh', selesai = '2026-03-06', hari_kerja = 4
                             where id = :id""").param("id", GRANTED).update();
        });
        database.sealer().sealAll();
        database.database().migrate();
        Petugas utama = LaporanFixture.utama(database);
        UUID id = UUID.randomUUID();
        LaporanFixture.laporan(database)
                .tetapkan(id, YEAR, LaporanFixture.SIGNATORY, utama, utama.actor("uji"), Optional.empty());
        arsip = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> new DaftarArsip(database.jdbc()).find(id).orElseThrow());
    }

    private void enter(Skpd unit, UUID id, int urut) {
        database.jdbc()
                .sql("""
                        insert into permohonan (id, skpd, nomor, penerbit, tahun, urut, diterima, jatuh_tempo, jalur,
                            jenis_pemohon, rincian)
                        values (:id, :skpd, :nomor, 'LAMA', 2026, terbitkan_nomor('LAMA', 'permohonan', 2026), '2026-03-02', '2026-03-16', 'surat',
                            'perseorangan', 'Dokumen lama')""")
                .param("id", id)
                .param("skpd", unit.id())
                .param("nomor", "00" + urut + "/DPUPR/III/2026")
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itsFiguresAreThoseOfTheOldVersionsAndStaySo() {
        assertThat(database.transactions()
                        .read(
                                PermohonanFixture.UTAMA,
                                () -> database.jdbc()
                                        .sql("select distinct skema from permohonan_versi")
                                        .query(Integer.class)
                                        .list()))
                .containsExactly(1);
        assertThat(arsip.urutan()).isEqualTo(3);
        String frozen = data();
        assertThat(frozen).contains("dikabulkan_penuh");

        // What is done later is a version of the new scheme on top, and no part of the report.
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            Permohonan running =
                    PermohonanFixture.register(database).find(RUNNING).orElseThrow();
            PermohonanFixture.register(database)
                    .lakukan(
                            RUNNING,
                            running.versi(),
                            new Tindakan.Cabut(LocalDate.of(2026, 11, 23), "tidak perlu lagi"));
        });
        database.sealer().sealAll();

        assertThat(data()).isEqualTo(frozen);
        assertThat(Examination.of(database).wrong()).isEmpty();
    }

    private String data() {
        return database.transactions()
                .read(PermohonanFixture.UTAMA, () -> new DaftarArsip(database.jdbc()).data(arsip.id()));
    }

    @Test
    void whoeverChangesAnOldVersionIsFoundByItsOldDigestAndByTheReport() {
        database.asOwner("update permohonan_versi set hasil = 'dicabut' where id = '" + GRANTED + "' and versi = 2");

        assertThat(Examination.of(database).wrong()).contains("Versi permohonan", "Angka laporan yang ditetapkan");
    }
}
