package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
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

    private static BeritaAcara beritaAcara(TestDatabase database) {
        return new BeritaAcara(
                RekonsiliasiFixture.daftar(database),
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
            database.sealer().sealAll();
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
                    .contains("3 (tiga) bulan belum melapor");
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
                            List.of("2", "Maret 2026", "Dikabulkan penuh", "2", "0", "+2"));
            assertThat(rows)
                    .anyMatch(row ->
                            row.get(0).equals("Apr\u00a02026") && row.get(2).equals("-"));
            assertThat(examine(database)).isEmpty();

            UUID revision = UUID.randomUUID();
            beritaAcara(database).tetapkan(revision, unit, SPAN, petugas, petugas.actor("uji"));
            assertThat(pdf(database, id)).isEqualTo(pdf);
            assertThat(new PdfReadBack(pdf(database, revision)).text())
                    .contains("menggantikan berita acara Nomor 001/BAR");
            database.asOwner("alter table arsip disable trigger beku;"
                    + " update arsip set data = replace(data, '\"berjalan\":1', '\"berjalan\":2') where id = '" + id
                    + "'");
            assertThat(examine(database)).hasSize(1);
        }
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
                RekonsiliasiFixture.daftar(database));
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), examination::periksa)
                .temuan();
    }
}
