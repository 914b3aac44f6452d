package org.sipppid.permohonan.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipppid.surat.naskah.JenisSurat.FORMULIR_PERMINTAAN;
import static org.sipppid.surat.naskah.JenisSurat.PEMBERITAHUAN;
import static org.sipppid.surat.naskah.JenisSurat.PENOLAKAN;
import static org.sipppid.surat.naskah.JenisSurat.PERPANJANGAN;
import static org.sipppid.surat.naskah.JenisSurat.TANDA_TERIMA;
import static org.sipppid.surat.naskah.JenisSurat.TIDAK_LENGKAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.AlasanPerpanjangan;
import org.sipppid.permohonan.Pemberitahuan;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.PejabatFixture;
import org.sipppid.surat.BagianSurat;
import org.sipppid.surat.DaftarSurat;
import org.sipppid.surat.Surat;
import org.sipppid.surat.SuratDitolak;
import org.sipppid.surat.SuratFixture;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.web.Format;

/** The letters follow the life of a request: lawful when their act was done, and saying what the register says. */
class SuratPermohonanTests {

    private static final Petugas PETUGAS =
            new Petugas(UUID.randomUUID(), "uji", "Petugas Uji", Peran.UTAMA, Optional.empty());

    /** Monday, two weeks before the day on which tests play; due on Monday 23 November 2026. */
    private static final LocalDate DITERIMA = LocalDate.of(2026, 11, 9);

    private final TestDatabase database = TestDatabase.create();
    private final RegisterPermohonan register = PermohonanFixture.register(database);
    private final DaftarSurat daftarSurat = SuratFixture.daftar(database);
    private final SuratPermohonan surat = new SuratPermohonan(
            register,
            daftarSurat,
            new DaftarSkpd(database.jdbc()),
            new DaftarPejabat(database.jdbc()),
            new Format(database.clock()),
            database.clock());
    private final Skpd skpd = PermohonanFixture.skpd(database, "DPUPR");
    private final UUID id = UUID.randomUUID();

    {
        write(() -> register.catat(id, PermohonanFixture.aRequest(skpd, DITERIMA)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T write(Supplier<T> work) {
        return database.transactions().write(PermohonanFixture.officer(skpd), work);
    }

    private Permohonan find() {
        return write(() -> register.find(id).orElseThrow());
    }

    private void act(Tindakan tindakan) {
        assertThat(write(() -> register.lakukan(id, find().versi(), tindakan))).isTrue();
    }

    private List<JenisSurat> lawful() {
        return write(() -> surat.bagian(find(), register.riwayat(id))).boleh().stream()
                .map(BagianSurat.Boleh::jenis)
                .toList();
    }

    private String print(JenisSurat jenis) {
        Surat issued = write(() -> surat.terbitkan(find().id(), UUID.randomUUID(), jenis, Optional.empty(), PETUGAS))
                .orElseThrow();
        return new PdfReadBack(write(() -> daftarSurat.cetak(issued)))
                .text()
                .replaceAll("[\\s\u00A0]+", " ")
                .replace(" /", "/"); // a line may break at a stroke
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    @Test
    void aNewRequestHasItsFormAndItsReceipt() {
        assertThat(lawful()).containsExactly(FORMULIR_PERMINTAAN, TANDA_TERIMA);
        assertThat(print(TANDA_TERIMA))
                .contains("Nomor pendaftaran : 001/DPUPR/XI/2026", "Senin, 9 November 2026", "Nama : Pemohon Contoh");
        assertThat(print(FORMULIR_PERMINTAAN))
                .contains("No. pendaftaran* : 001/DPUPR/XI/2026", "Dokumen anggaran", "Pontianak, 9 November 2026")
                .doesNotContain("6171010101900001"); // Lampiran VI has no room for the NIK
        assertThat(write(() ->
                        surat.terbitkan(find().id(), UUID.randomUUID(), PEMBERITAHUAN, Optional.empty(), PETUGAS)))
                .isEmpty();
    }

    private Skpd merge(LocalDate tanggal) {
        DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc()));
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.gabung(
                                new DaftarPerubahan.Keputusan(UUID.randomUUID(), tanggal, "Perda 9/2026"),
                                List.of(skpd),
                                new DaftarPerubahan.Sebutan("KARYA", "Dinas Karya Raya", "Karya", "dinas")));
    }

    private String print(Skpd penerus, JenisSurat jenis) {
        return database.transactions().write(PermohonanFixture.officer(penerus), () -> {
            Surat issued = surat.terbitkan(id, UUID.randomUUID(), jenis, Optional.empty(), PETUGAS)
                    .orElseThrow();
            return new PdfReadBack(daftarSurat.cetak(issued)).text().replaceAll("[\\s\u00A0]+", " ");
        });
    }

    @Test
    void afterAUnitsEndItsSuccessorWritesInItsOwnName() {
        Skpd penerus = merge(day(16));
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            DaftarPejabat pejabat = new DaftarPejabat(database.jdbc());
            pejabat.catat(
                    PejabatFixture.holder(UUID.randomUUID(), Optional.of(skpd), JenisJabatan.PPID, "Lama Contoh"));
            pejabat.catat(
                    PejabatFixture.holder(UUID.randomUUID(), Optional.of(penerus), JenisJabatan.PPID, "Baru Contoh"));
            return register.lakukan(
                    id,
                    1,
                    new Tindakan.Jawab(new Penyelesaian.DikabulkanSebagian(day(18), "sebagian"), Pemberitahuan.KOSONG));
        });
        assertThatThrownBy(() -> print(PEMBERITAHUAN)) // by an officer of the old unit
                .isInstanceOf(SuratDitolak.class)
                .hasMessage("Surat bertanggal 18 November 2026 diterbitkan oleh Dinas Karya Raya, yang meneruskan "
                        + skpd.nama() + ".");
        assertThat(print(penerus, PEMBERITAHUAN))
                .contains("DINAS KARYA RAYA", "001/SURAT/KARYA/XI/2026", "Baru Contoh")
                .doesNotContain("Lama Contoh");
        assertThat(print(penerus, TANDA_TERIMA)) // of the day on which the old unit received
                .contains("DINAS PEKERJAAN UMUM", "Pontianak, 9 November 2026")
                .doesNotContain("DINAS KARYA RAYA");
        database.sealer().sealAll();
        assertThat(Examination.of(database).wrong()).isEmpty();
    }

    @Test
    void whatIsMissingIsListed() { // P21 Lampiran IX
        act(new Tindakan.NyatakanTidakLengkap(day(10), List.of("salinan KTP", "surat kuasa"), Optional.empty()));
        assertThat(lawful()).containsExactly(FORMULIR_PERMINTAAN, TANDA_TERIMA, TIDAK_LENGKAP);
        assertThat(print(TIDAK_LENGKAP))
                .contains("1. ", "salinan KTP", "surat kuasa", "Pontianak, 10 November 2026", "3 (tiga) hari kerja");
    }

    @Test
    void anExtensionTicksItsOneReasonAndSaysBothDates() { // UU 14/2008 Ps 22(8)
        act(new Tindakan.NyatakanLengkap(day(10)));
        act(new Tindakan.Perpanjang(day(17), AlasanPerpanjangan.BELUM_DIPUTUSKAN, "Uji konsekuensi berlangsung."));
        assertThat(lawful()).containsExactly(FORMULIR_PERMINTAAN, TANDA_TERIMA, PERPANJANGAN);
        assertThat(print(PERPANJANGAN))
                .contains(
                        "√ " + AlasanPerpanjangan.BELUM_DIPUTUSKAN.label(),
                        "Uji konsekuensi berlangsung.",
                        "Jatuh tempo semula : Senin, 23 November 2026",
                        "Menjadi paling lambat : Rabu, 2 Desember 2026")
                .doesNotContain("√ " + AlasanPerpanjangan.BELUM_DIKUASAI.label());
    }

    @Test
    void theNoticeSaysWhatTheAnswerHolds() { // P21 Lampiran VII
        act(new Tindakan.Jawab(
                new Penyelesaian.DikabulkanSebagian(day(18), "nomor rekening tidak diberikan"),
                new Pemberitahuan(
                        Optional.empty(),
                        true,
                        false,
                        500,
                        24,
                        0,
                        0,
                        Optional.of("tunai"),
                        Optional.of(3),
                        Optional.of("nomor rekening (Pasal 17 huruf h)"))));
        assertThat(lawful()).containsExactly(FORMULIR_PERMINTAAN, TANDA_TERIMA, PEMBERITAHUAN);
        assertThat(print(PEMBERITAHUAN))
                .contains(
                        "Tanggal permintaan : 9 November 2026",
                        "No. pendaftaran : 001/DPUPR/XI/2026",
                        "Keputusan : Dikabulkan sebagian: nomor rekening tidak diberikan",
                        "√ Kami",
                        "√ Softcopy",
                        "√ Penyalinan Rp500 x 24 lembar = Rp12.000",
                        "Jumlah Rp12.000 (dua belas ribu rupiah)",
                        "Cara pembayaran: tunai",
                        "3 (tiga) hari kerja",
                        "nomor rekening (Pasal 17 huruf h)",
                        "Pontianak, 18 November 2026")
                .doesNotContain("√ Hardcopy", "√ Pengiriman", "√ Informasi yang diminta");
    }

    @Test
    void anotherBodyThatHoldsItIsNamed() { // P21 Ps 31(4) b
        act(new Tindakan.Jawab(new Penyelesaian.Dialihkan(day(18), "BPS Kalimantan Barat"), Pemberitahuan.KOSONG));
        assertThat(print(PEMBERITAHUAN))
                .contains("√ Badan Publik lain, yaitu BPS Kalimantan Barat")
                .doesNotContain("√ Kami");
    }

    @Test
    void aRefusalNeedsItsApprovalAndNamesItsGround() { // P21 Ps 10(2) f
        act(new Tindakan.UsulkanPenolakan(
                day(16),
                AlasanPenolakan.PASAL_17_B,
                "rincian harga penawaran",
                "persaingan usaha tidak sehat",
                Optional.empty(),
                Optional.empty(),
                Optional.of("7/PPID/2026")));
        assertThat(lawful()).doesNotContain(PENOLAKAN);
        act(new Tindakan.SetujuiPenolakan(day(17), "Contoh Atasan", "Sekretaris Daerah", Optional.of("045/12/SETDA")));
        assertThat(lawful()).contains(PENOLAKAN);
        act(new Tindakan.Tolak(day(18), write(() -> register.usulan(id)).orElseThrow()));
        assertThat(lawful()).contains(PENOLAKAN).doesNotContain(PEMBERITAHUAN);
        assertThat(print(PENOLAKAN))
                .contains(
                        "001/SK/DPUPR/XI/2026",
                        "rincian harga penawaran",
                        "√ Pasal 17 huruf b Undang-Undang Keterbukaan Informasi Publik",
                        "persaingan usaha tidak sehat",
                        "Contoh Atasan, Sekretaris Daerah, 17 November 2026, Nomor 045/12/SETDA",
                        "7/PPID/2026",
                        "PERMINTAAN INFORMASI DITOLAK",
                        "30 (tiga puluh) hari kerja")
                .doesNotContain("√ Pasal ……");
    }

    @Test
    void whoHeldTheOfficeOnTheLettersDaySigns() {
        LocalDate change = day(15);
        for (Pejabat satu : List.of(
                holder("Pejabat Lama", LocalDate.of(2026, 1, 1), Optional.of(change.minusDays(1))),
                holder("Pejabat Baru", change, Optional.empty()))) {
            write(() -> {
                new DaftarPejabat(database.jdbc()).catat(satu);
                return true;
            });
        }
        act(new Tindakan.NyatakanTidakLengkap(day(10), List.of("salinan KTP"), Optional.empty()));
        assertThat(print(TIDAK_LENGKAP)).contains("KEPALA DINAS CONTOH, Pejabat Lama Pembina NIP 197001011995031001");
        act(new Tindakan.CatatSuratDiterima(day(11)));
        act(new Tindakan.Lengkapi(day(12), Optional.empty()));
        act(new Tindakan.Jawab(new Penyelesaian.DikabulkanPenuh(day(18)), Pemberitahuan.KOSONG));
        assertThat(print(PEMBERITAHUAN)).contains("Pejabat Baru").doesNotContain("Pejabat Lama");
    }

    private Pejabat holder(String nama, LocalDate dari, Optional<LocalDate> sampai) {
        return PejabatFixture.holder(Optional.of(skpd), JenisJabatan.PPID, nama, dari, sampai);
    }

    @Test
    void aCancelledRegistrationHasNoLetters() {
        act(new Tindakan.Batalkan(day(10), "salah catat"));
        assertThat(lawful()).isEmpty();
    }
}
