package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.kop.Logo;
import org.sipppid.skpd.kop.LogoFixture;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.PejabatFixture;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;

/** The letterhead and the office-holders that a desk settled, on its report. */
@Tag("laporan")
class KopLaporanTests {

    @Test
    void hasItsLogoAndTheReportStaysArchivalAndAccessible() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
            Kop kop = new Kop(
                    "Pemerintah Contoh",
                    "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana",
                    List.of(),
                    Optional.of(Logo.read(LogoFixture.png(600, 700))));
            KopSurat kopSurat = new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc()));
            database.transactions().write(PermohonanFixture.UTAMA, () -> kopSurat.tetapkan(Optional.of(dinkes), kop));
            byte[] pdf = LaporanFixture.laporan(database)
                    .draf(
                            new Cakupan(Periode.tahun(2026), Optional.of(dinkes)),
                            LaporanFixture.SIGNATORY,
                            Optional.of(dinkes));

            PdfReadBack read = new PdfReadBack(pdf);
            assertThat(read.text()).contains("PEMERINTAH CONTOH").contains("DINAS KESEHATAN, PENGENDALIAN");
            assertThat(read.pictures()).contains("Logo Pemerintah Contoh");
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void isSignedByWhoeverHoldsTheOfficeToday() {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
            LocalDate today = LocalDate.now(database.clock());
            assertThat(signatory(database, dinkes).nama()).isEmpty();

            hold(database, dinkes, JenisJabatan.KEPALA, "Kepala Contoh", today.minusYears(1), Optional.empty());
            assertThat(signatory(database, dinkes).nama()).isEqualTo("Kepala Contoh");

            hold(
                    database,
                    dinkes,
                    JenisJabatan.PPID,
                    "PPID Lama",
                    today.minusYears(1),
                    Optional.of(today.minusDays(1)));
            assertThat(signatory(database, dinkes).nama()).isEqualTo("Kepala Contoh");

            hold(database, dinkes, JenisJabatan.PPID, "PPID Kini", today, Optional.empty());
            Penandatangan signatory = signatory(database, dinkes);
            assertThat(signatory.nama()).isEqualTo("PPID Kini");
            assertThat(signatory.jabatan()).containsExactly("Kepala Dinas Contoh,");
            assertThat(signatory.nip()).contains("197001011995031001");
        }
    }

    private static Penandatangan signatory(TestDatabase database, Skpd skpd) {
        return LaporanFixture.laporan(database).penandatangan(Optional.of(skpd), PermohonanFixture.officer(skpd));
    }

    private static void hold(
            TestDatabase database,
            Skpd skpd,
            JenisJabatan jenis,
            String nama,
            LocalDate dari,
            Optional<LocalDate> sampai) {
        Pejabat pejabat = PejabatFixture.holder(Optional.of(skpd), jenis, nama, dari, sampai);
        DaftarPejabat daftar = new DaftarPejabat(database.jdbc());
        database.transactions().write(PermohonanFixture.officer(skpd), () -> daftar.catat(pejabat));
    }

    @Test
    void recordsFrozenBeforeLogosAreReadAsHavingNone() {
        Dokumen.Kop kop = new JsonMapper()
                .readValue("{\"pemerintah\":\"P\",\"instansi\":\"I\",\"alamat\":[\"A\"]}", Dokumen.Kop.class);
        assertThat(kop).isEqualTo(new Dokumen.Kop("P", "I", List.of("A"), Optional.empty()));
    }
}
