package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Corrections of closed months stand on the next report, and change none that was enacted. */
@Tag("laporan")
class LpiKoreksiTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Cakupan FIRST = new Cakupan(Periode.semester(2026, 1), Optional.empty());
    private static final Cakupan SECOND = new Cakupan(Periode.semester(2026, 2), Optional.empty());

    private TestDatabase database;
    private RegisterPermohonan register;
    private DaftarArsip daftarArsip;
    private Skpd unit;
    private Actor officer;
    private UUID request;

    @BeforeEach
    void closeMarch() {
        database = TestDatabase.create();
        register = PermohonanFixture.register(database);
        daftarArsip = new DaftarArsip(database.jdbc());
        unit = PermohonanFixture.skpd(database, "DPUPR");
        officer = RekonsiliasiFixture.signatory(database, unit);
        request = UUID.randomUUID();
        database.transactions().write(officer, () -> {
            register.catat(request, PermohonanFixture.aRequest(unit, LocalDate.of(2026, 3, 2)));
            RekonsiliasiFixture.daftar(database).nyatakan(unit, MARCH, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 1));
            database.jdbc()
                    .sql("insert into tutup_buku (skpd, bulan) values (:skpd, '2026-03-01')")
                    .param("skpd", unit.id())
                    .update();
        });
        database.sealer().sealAll();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void correct(String jalur, String reason) {
        database.transactions().write(officer, () -> {
            register.koreksi(reason);
            database.jdbc()
                    .sql("update permohonan set jalur = :jalur, tindakan = 'perbaiki' where id = :id")
                    .param("jalur", jalur)
                    .param("id", request)
                    .update();
        });
        database.sealer().sealAll();
    }

    private UUID enact(Cakupan cakupan, Optional<UUID> revises) {
        UUID id = UUID.randomUUID();
        Petugas utama = LaporanFixture.utama(database);
        LaporanFixture.laporan(database)
                .tetapkan(id, cakupan, LaporanFixture.SIGNATORY, utama, utama.actor("uji"), revises);
        return id;
    }

    private byte[] pdf(UUID id) {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> daftarArsip.pdf(id));
    }

    @Test
    void eachCorrectionStandsOnTheNextReportAlone() throws Exception {
        assertThat(new PdfReadBack(pdf(enact(FIRST, Optional.empty()))).text()).doesNotContain("Koreksi atas bulan");
        correct("daring", "Masuk lewat laman");
        UUID second = enact(SECOND, Optional.empty());
        byte[] frozen = pdf(second);
        PdfReadBack read = new PdfReadBack(frozen);
        assertThat(read.text()).contains("H. Koreksi atas bulan yang telah ditutup", "I. Yang tidak dicatat");
        assertThat(read.text()).contains("Pernyataan bulanan: dihitung dari 0 dari 45 SKPD.");
        assertThat(rows(read))
                .containsExactly(List.of(
                        "1", "DPUPR", "Maret 2026", "23/11/2026", "jalur: Surat → Daring", "Masuk lewat laman"));
        assertThat(VeraPdf.violations(frozen, PDFAFlavour.PDFA_3_A)).isEmpty();

        UUID first = enact(FIRST, Optional.of(berlaku(FIRST)));
        correct("surel", "Ternyata surel");
        assertThat(pdf(second)).isEqualTo(frozen);
        assertThat(rows(new PdfReadBack(pdf(enact(SECOND, Optional.of(second))))))
                .singleElement()
                .asString()
                .contains("Ternyata surel");
        assertThat(rows(new PdfReadBack(pdf(enact(FIRST, Optional.of(first))))))
                .as("a revision lists what the report it replaces listed")
                .hasSize(2);
        assertThat(examine()).isEmpty();
        database.asOwner("alter table koreksi_tutup_buku disable trigger beku;"
                + " update koreksi_tutup_buku set alasan = 'lain' where alasan = 'Masuk lewat laman'");
        assertThat(examine()).isNotEmpty();
    }

    private UUID berlaku(Cakupan cakupan) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> daftarArsip
                                .berlaku(
                                        LaporanPelayanan.JENIS,
                                        Optional.empty(),
                                        cakupan.periode().dari(),
                                        cakupan.periode().sampai(),
                                        Optional.empty())
                                .orElseThrow()
                                .id());
    }

    private static List<List<String>> rows(PdfReadBack pdf) {
        return pdf.tables().stream()
                .map(PdfReadBack.Table::rows)
                .flatMap(List::stream)
                .filter(row -> row.size() == 6 && row.get(4).contains("→"))
                .toList();
    }

    private List<String> examine() {
        PemeriksaanLaporan examination =
                new PemeriksaanLaporan(daftarArsip, new DaftarSkpd(database.jdbc()), LaporanFixture.counter(database));
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), examination::periksa)
                .temuan();
    }
}
