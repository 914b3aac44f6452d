package org.sipppid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.laporan.LaporanFixture;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the examination must find: each tampering that only the schema's owner can do, and nothing where all is well. */
@Tag("basisdata")
class PeriksaTests {

    private static TestDatabase filled;

    private TestDatabase database;

    @BeforeAll
    static void fillARegister() {
        filled = fill(TestDatabase.create());
    }

    @BeforeEach
    void tamperWithACopy() {
        database = filled.copy();
    }

    private static TestDatabase fill(TestDatabase database) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        for (String kode : List.of("DPUPR", "DINKES")) {
            Skpd unit = PermohonanFixture.skpd(database, kode);
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                for (int month = 1; month <= 4; month++) {
                    LocalDate day = LocalDate.of(2026, month, 5);
                    Permohonan made = register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, day));
                    Hasil hasil = Hasil.values()[month];
                    PermohonanFixture.salin(
                            database.jdbc(),
                            database.clock(),
                            made.id(),
                            made.versi(),
                            PermohonanFixture.outcome(hasil, day.plusDays(30), AlasanPenolakan.PASAL_17_A));
                }
                register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2023, 6, 7)));
            });
        }
        database.sealer().sealAll();
        String data = LaporanFixture.data(database, 9);
        for (int urut = 1; urut <= 2; urut++) {
            enact(database, urut, data);
        }
        database.sealer().sealAll();
        return database;
    }

    /** A frozen print as the archive stores it, with bytes that stand for its file. */
    private static void enact(TestDatabase database, int urut, String data) {
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            JdbcClient jdbc = database.jdbc();
            jdbc.sql("select terbitkan_nomor('KALBAR', 'laporan', 2026)")
                    .query(Integer.class)
                    .single();
            String id = jdbc.sql("""
                            insert into arsip (id, kode, jenis, nomor, penerbit, tahun, urut, judul, dari, sampai, urutan,
                                ditetapkan, ditetapkan_nama, data, dokumen, sidik_data, sidik_dokumen, sidik_pdf)
                            values (gen_random_uuid(), '0000-0000-000' || :urut, 'LPI', 'LPI ' || :urut, 'KALBAR', 2026, :urut,
                                'Laporan', date '2026-01-01', date '2026-06-30', 9, sesi_saat(), 'Kepala', :data, '[é]',
                                sha256(convert_to(:data, 'UTF8')), sha256(convert_to('[é]', 'UTF8')), sha256('%PDF'))
                            returning id::text""")
                    .param("urut", urut)
                    .param("data", data)
                    .query(String.class)
                    .single();
            jdbc.sql("insert into arsip_isi values (:id::uuid, '%PDF')")
                    .param("id", id)
                    .update();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @AfterAll
    static void closeTheRegister() {
        filled.close();
    }

    @Test
    void findsNothingWhereAllIsWell() {
        Examination outcome = Examination.of(database);

        assertThat(outcome.text())
                .contains("cocok   Rantai segel: 20 mata rantai")
                .contains("Semua cocok.");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void findsNothingWrongWithWhatWaitsForItsSeal() {
        Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
        database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> PermohonanFixture.register(database)
                                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 5, 5))));

        Examination outcome = Examination.of(database);

        assertThat(outcome.text())
                .contains("20 mata rantai, 1 menunggu disegel")
                .contains("19 versi");
        assertThat(outcome.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the chain
            Rantai segel                    | update segel set rantai = sha256('x') where urutan = 20
            Rantai segel                    | update segel set rantai = sha256('x') where urutan = 7
            Rantai segel                    | update segel set urutan = -1 where urutan = 5; update permohonan_versi set urutan = -1 where urutan = 5; update permohonan_versi set sampai = -1 where sampai = 5
            Rantai segel, Versi permohonan  | update segel set isi = sha256('x') where urutan = 7
            Rantai segel, Versi permohonan  | delete from segel where urutan = 7
            Rantai segel, Versi permohonan  | update segel a set isi = b.isi, id = b.id, versi = b.versi from (select urutan, isi, id, versi + 90 as versi from segel) b where a.urutan in (1, 3) and b.urutan = 4 - a.urutan
            # the versions
            Versi permohonan                | update permohonan set rincian = 'lain' where urut = 2
            Versi permohonan                | update permohonan set keterangan = 'lain' where hasil = 'ditolak'
            Versi permohonan                | update permohonan set versi = 3 where urut = 2
            Versi permohonan                | update permohonan_versi set rincian = 'lain' where urut = 2 and versi = 1
            Versi permohonan                | update permohonan_versi set oleh = gen_random_uuid() where urut = 2 and versi = 1
            Versi permohonan                | update permohonan_versi set pada = pada + interval '1 microsecond' where urut = 2
            Versi permohonan                | delete from permohonan_versi where urut = 2 and versi = 1
            Versi permohonan                | update permohonan_versi set sidik = substring(sha256('x') for 16) where urutan = 3
            # the figures: what they count by, and what they count
            Angka rekapitulasi, Total tersimpan, Versi permohonan, Angka laporan yang ditetapkan | update permohonan_versi set sampai = null where urut = 2 and versi = 1
            Angka rekapitulasi, Total tersimpan, Versi permohonan | update permohonan_versi set sampai = 18 where urut = 2 and versi = 2
            # the kept totals
            Total tersimpan                 | update rekap set n = n + 1 where ukuran = 'jalur' and butir = 'hari'
            Total tersimpan                 | delete from rekap where ukuran = 'golongan_pemohon'
            Total tersimpan                 | update rekap set sidik = sidik + 1 where ukuran = 'catatan' and butir = 'hari'
            Angka rekapitulasi, Total tersimpan | update rekap set n = n + 1 where ukuran = 'selesai' and butir = 'bulan'
            # the days
            Jatuh tempo dan hari kerja, Versi permohonan | update permohonan_versi set jatuh_tempo = jatuh_tempo + 1 where urut = 2 and versi = 1
            Angka laporan yang ditetapkan, Total tersimpan, Jatuh tempo dan hari kerja, Versi permohonan | update permohonan_versi set hari_kerja = hari_kerja - 1 where urut = 2 and versi = 2
            # the numbers
            Nomor permohonan                | update penomoran set terakhir = terakhir + 1 where jenis = 'permohonan'
            Nomor permohonan                | update penomoran set terakhir = terakhir - 1 where penerbit = 'KALBAR:DPUPR' and tahun = 2026
            Nomor permohonan                | delete from penomoran where tahun = 2023
            Nomor permohonan, Versi permohonan | delete from permohonan where urut = 4
            # the archive
            Arsip laporan                   | update arsip_isi set pdf = '%pdf' where arsip = (select id from arsip where urut = 1)
            Arsip laporan                   | delete from arsip_isi where arsip = (select id from arsip where urut = 2)
            Arsip laporan, Angka laporan yang ditetapkan | update arsip set data = '{"diterima":1}' where urut = 2
            Arsip laporan                   | update arsip set dokumen = '[e]' where urut = 2
            Arsip laporan                   | update arsip set ditetapkan = ditetapkan - interval '1 day' where urut = 2
            Arsip laporan, Angka laporan yang ditetapkan | update arsip set data = '{"diterima":1}', sidik_data = sha256('{"diterima":1}')
            Arsip laporan                   | update arsip set urut = 3 where urut = 2
            Arsip laporan                   | delete from arsip_isi; delete from arsip
            Arsip laporan                   | delete from penomoran where jenis = 'laporan'
            """)
    void findsWhatOnlyTheOwnerCanDo(String examinations, String tampering) {
        database.asOwner("alter table segel disable trigger user; alter table permohonan disable trigger user;"
                + "alter table permohonan_versi disable trigger user; alter table arsip disable trigger user;"
                + "alter table arsip_isi disable trigger user; " + tampering);

        Examination outcome = Examination.of(database);

        assertThat(outcome.wrong()).as(outcome.text()).containsExactlyInAnyOrder(examinations.split(", "));
        assertThat(outcome.exit()).isEqualTo(1);
    }
}
