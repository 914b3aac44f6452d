package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.ArsipBaru;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.arsip.KodeKeaslian;
import org.sipppid.arsip.NomorLaporan;
import org.sipppid.audit.Examination;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.JenisTindakan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.rekonsiliasi.temuan.PeninjauTemuan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.PejabatFixture;
import org.sipppid.web.Format;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The Berita Acara Rekonsiliasi read back from its file, and held against what was declared and registered. */
@Tag("laporan")
class BeritaAcaraTests {

    private static final Periode SPAN = Periode.semester(2026, 1);
    private static final UUID OBJECTION = UUID.randomUUID();

    private static BeritaAcara beritaAcara(TestDatabase database) {
        return new BeritaAcara(
                RekonsiliasiFixture.daftar(database),
                new DaftarTemuan(database.jdbc(), new DaftarSkpd(database.jdbc())),
                new Rekapitulasi(database.jdbc()),
                new DaftarArsip(database.jdbc()),
                new DaftarSkpd(database.jdbc()),
                new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc())),
                new DaftarPejabat(database.jdbc()),
                new Jejak(database.jdbc()),
                database.transactions(),
                LaporanFixture.PRINTER,
                new Format(database.clock()),
                database.clock());
    }

    @Test
    void printsBothSidesWhatDiffersAndTwoSignaturesAndIsFrozen() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            Actor officer = RekonsiliasiFixture.signatory(database, unit);
            database.transactions().write(officer, () -> {
                PermohonanFixture.register(database)
                        .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 2, 3)));
                PermohonanFixture.register(database)
                        .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 3, 3)));
                KeberatanFixture.register(database)
                        .catat(
                                OBJECTION,
                                KeberatanFixture.anObjection(
                                        unit, LocalDate.of(2026, 3, 9), 3, Set.of(AlasanKeberatan.B)));
                RekonsiliasiFixture.daftar(database).nyatakan(unit, YearMonth.of(2026, 1), 0, Angka.NIHIL);
                RekonsiliasiFixture.daftar(database)
                        .nyatakan(unit, YearMonth.of(2026, 2), 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 1));
                RekonsiliasiFixture.daftar(database)
                        .nyatakan(unit, YearMonth.of(2026, 3), 0, RekonsiliasiFixture.angka(2, 0, 0, 0, 1));
                new DaftarPejabat(database.jdbc())
                        .catat(PejabatFixture.holder(
                                UUID.randomUUID(), Optional.of(unit), JenisJabatan.PPID, "Contoh Pejabat SKPD"));
            });
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> new DaftarPejabat(database.jdbc())
                                    .catat(PejabatFixture.holder(
                                            UUID.randomUUID(),
                                            Optional.empty(),
                                            JenisJabatan.PPID,
                                            "Contoh Pejabat Utama")));
            look(database);
            Petugas petugas = LaporanFixture.officer(database, "DPUPR");

            UUID id = UUID.randomUUID();
            beritaAcara(database).tetapkan(id, unit, SPAN, petugas, petugas.actor("uji"));
            beritaAcara(database).tetapkan(id, unit, SPAN, petugas, petugas.actor("uji"));

            byte[] pdf = pdf(database, id);
            Files.write(Path.of("target", "berita-acara.pdf"), pdf);
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            PdfReadBack read = new PdfReadBack(pdf);
            assertThat(read.text())
                    .containsIgnoringCase("Berita Acara Rekonsiliasi")
                    .contains("001/BAR/DPUPR/XI/2026", "Contoh Pejabat SKPD", "Contoh Pejabat Utama", "Mengetahui,")
                    .contains("3 (tiga) bulan belum melapor", "6 (enam) temuan masih terbuka");
            List<List<String>> rows = read.tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.size() > 2)
                    .toList();
            assertThat(rows)
                    .contains(
                            row("Jan\u00a02026", "nihil", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                            row("Feb\u00a02026", "cocok", 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1),
                            row("Mar\u00a02026", "selisih (2)", 3, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 1),
                            List.of("1", "Maret 2026", "Diterima", "3", "1", "+2"),
                            List.of("2", "Maret 2026", "Dikabulkan penuh", "2", "0", "+2"),
                            List.of(
                                    "6",
                                    "001/KEBERATAN/DPUPR/III/2026",
                                    "Tanggapan tidak tercatat. Jatuh tempo 28 April 2026; belum ada tanggapan atau akhirnya"
                                            + " yang dicatat.",
                                    "23\u00a0Nov\u00a02026",
                                    "PPID\u00a0DPUPR"));
            assertThat(read.text()).doesNotContain("Pemohon Contoh");
            assertThat(rows)
                    .anyMatch(row ->
                            row.get(0).equals("Apr\u00a02026") && row.get(2).equals("-"));
            assertThat(examine(database)).isEmpty();

            UUID revision = UUID.randomUUID();
            beritaAcara(database).tetapkan(revision, unit, SPAN, petugas, petugas.actor("uji"));
            assertThat(pdf(database, id)).isEqualTo(pdf);
            assertThat(new PdfReadBack(pdf(database, revision)).text())
                    .contains("menggantikan berita acara Nomor 001/BAR");
            // What is settled afterwards changes no paper and its proof still holds.
            database.transactions().write(PermohonanFixture.UTAMA, () -> {
                Keberatan open =
                        KeberatanFixture.register(database).find(OBJECTION).orElseThrow();
                KeberatanFixture.register(database)
                        .lakukan(
                                OBJECTION,
                                open.versi(),
                                KeberatanFixture.act(
                                        JenisTindakan.CABUT,
                                        LocalDate.of(2026, 11, 23),
                                        HasilKeberatan.DITOLAK,
                                        open.alasan()));
            });
            look(database);
            assertThat(examine(database)).isEmpty();
            database.asOwner("alter table arsip disable trigger beku;"
                    + " update arsip set data = replace(data, '\"berjalan\":1', '\"berjalan\":2') where id = '" + id
                    + "'");
            assertThat(examine(database)).hasSize(1);
            database.asOwner("update arsip set data = replace(data, '\"aturan\":\"keberatan_tak_tercatat\"',"
                    + " '\"aturan\":\"keberatan_ganda\"') where id = '" + revision + "'");
            assertThat(examine(database)).hasSize(2);
        }
    }

    @Test
    void saysSoWhereNothingIsOpenAndNamesNoRecordOfAnotherPeriod() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> PermohonanFixture.register(database)
                                    .catat(
                                            UUID.randomUUID(),
                                            PermohonanFixture.aRequest(unit, LocalDate.of(2026, 7, 1))));
            look(database);
            Petugas petugas = LaporanFixture.officer(database, "DPUPR");
            UUID id = UUID.randomUUID();
            beritaAcara(database).tetapkan(id, unit, SPAN, petugas, petugas.actor("uji"));
            assertThat(new PdfReadBack(pdf(database, id)).text()).contains("Tidak ada temuan terbuka.");
            assertThat(examine(database)).isEmpty();
        }
    }

    /** As it was enacted before papers listed findings: it has none, and is not held to any. */
    @Test
    void aPaperOfTheFirstSchemeIsProvedByItsFiguresAlone() {
        try (TestDatabase database = TestDatabase.createAt("23")) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            UUID id = UUID.randomUUID();
            database.transactions().write(PermohonanFixture.UTAMA, () -> {
                PermohonanFixture.register(database)
                        .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 2, 3)));
                new DaftarArsip(database.jdbc()).add(firstScheme(id, unit));
            });
            database.sealer().sealAll();
            byte[] pdf = pdf(database, id);

            database.database().migrate();
            look(database);

            assertThat(examine(database)).isEmpty();
            assertThat(pdf(database, id)).isEqualTo(pdf);
            assertThat(Examination.of(database).wrong()).doesNotContain("Angka berita acara yang ditetapkan");
            database.asOwner("alter table arsip disable trigger beku;"
                    + " update arsip set data = replace(data, '\"diterima\":1', '\"diterima\":2')");
            assertThat(examine(database)).hasSize(1);
        }
    }

    private static ArsipBaru firstScheme(UUID id, Skpd unit) {
        String figures = "{\"berjalan\":@,\"dikabulkan_penuh\":0,\"dikabulkan_sebagian\":0,\"diterima\":@,"
                + "\"ditolak\":0,\"hasil_lain\":0}";
        String data = "{\"jenis\":\"BAR\",\"skema\":1,\"periode\":\"2026-02\",\"cakupan\":\"DPUPR\",\"urutan\":1,"
                + "\"hari\":\"2026-11-23\",\"bulan\":[{\"bulan\":\"2026-02\",\"keadaan\":\"belum melapor\","
                + "\"dihitung\":" + figures.replace("@", "1") + "}],\"ringkasan\":[]}";
        return new ArsipBaru(
                id,
                KodeKeaslian.random(),
                "BAR",
                new NomorLaporan("KALBAR:PPID", LocalDate.of(2026, 11, 23), 1, "001/BAR/PPID/XI/2026"),
                "Berita Acara Rekonsiliasi Februari 2026",
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 28),
                Optional.of(unit.id()),
                Optional.empty(),
                1,
                Instant.parse("2026-11-23T07:02:11Z"),
                Optional.empty(),
                "Petugas Contoh",
                data,
                "{}",
                "%PDF-1.7 contoh".getBytes(StandardCharsets.US_ASCII),
                Optional.empty());
    }

    /** Seals what was written, looks through it by the rules, and seals what was found. */
    private static void look(TestDatabase database) {
        database.sealer().sealAll();
        new PeninjauTemuan(database.transactions(), database.jdbc()).tinjauSemua();
        database.sealer().sealAll();
    }

    private static List<String> row(String bulan, String keadaan, int... figures) {
        List<String> row = new java.util.ArrayList<>(List.of(bulan, keadaan));
        for (int figure : figures) {
            row.add(Integer.toString(figure));
        }
        return row;
    }

    private static byte[] pdf(TestDatabase database, UUID id) {
        DaftarArsip arsip = new DaftarArsip(database.jdbc());
        Optional<Arsip> found = database.transactions().read(PermohonanFixture.UTAMA, () -> arsip.find(id));
        assertThat(found).map(Arsip::jenis).contains("BAR");
        return database.transactions().read(PermohonanFixture.UTAMA, () -> arsip.pdf(id));
    }

    private static List<String> examine(TestDatabase database) {
        PemeriksaanBeritaAcara examination = new PemeriksaanBeritaAcara(
                new DaftarArsip(database.jdbc()),
                new DaftarSkpd(database.jdbc()),
                RekonsiliasiFixture.daftar(database),
                new DaftarTemuan(database.jdbc(), new DaftarSkpd(database.jdbc())));
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), examination::periksa)
                .temuan();
    }
}
