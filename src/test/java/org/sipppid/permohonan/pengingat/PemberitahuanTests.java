package org.sipppid.permohonan.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.AlasanPerpanjangan;
import org.sipppid.permohonan.Pemberitahuan;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.Skpd;

/** What an applicant is told, from the act to the mailbox. */
@Tag("basisdata")
class PemberitahuanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private final PengingatFixture uji = new PengingatFixture(TODAY.atTime(10, 0));
    private final Skpd dinkes = uji.skpd("DINKES");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        uji.surel.peladen(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
        uji.close();
    }

    /** The text of the one mail that leaves now, to the one address. */
    private String mail(String subject, String recipient) throws Exception {
        int before = server.getReceivedMessages().length;
        assertThat(uji.surel.kirim()).isEqualTo(1);
        MimeMessage mail = server.getReceivedMessages()[before];
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(recipient);
        String text = mail.getContent().toString().replace("\r\n", "\n");
        assertThat(text).doesNotContain("{", "}", "zq7x4", "6171");
        return text;
    }

    private String toApplicant(String subject) throws Exception {
        String text = mail(subject, PengingatFixture.ALAMAT);
        assertThat(text)
                .startsWith("Yth. Budi Contoh\n\n")
                .contains("PPID Dinas Kesehatan Provinsi Kalimantan Barat\nPemerintah Provinsi Kalimantan Barat\n");
        return text;
    }

    private Permohonan registered() throws Exception {
        Permohonan permohonan = uji.catat(dinkes, TODAY);
        toApplicant("Nomor pendaftaran permohonan informasi " + permohonan.nomor());
        return permohonan;
    }

    @Test
    void theNumberGoesOutAtOnce() throws Exception {
        Permohonan permohonan = uji.catat(dinkes, TODAY);
        assertThat(toApplicant("Nomor pendaftaran permohonan informasi " + permohonan.nomor()))
                .contains("diterima pada 10 November 2026", "\n  " + permohonan.nomor() + "\n")
                .contains("paling lambat 24 November 2026");
    }

    @Test
    void whatIsMissingIsListed() throws Exception {
        Permohonan permohonan = registered();
        uji.lakukan(
                permohonan,
                new Tindakan.NyatakanTidakLengkap(
                        TODAY, List.of("Salinan kartu identitas", "Surat kuasa"), Optional.empty()));
        assertThat(toApplicant("Permohonan informasi " + permohonan.nomor() + " belum lengkap"))
                .contains("- Salinan kartu identitas\n- Surat kuasa\n")
                .contains("dalam 3 hari kerja");
    }

    @Test
    void anExtensionSaysUntilWhenAndWhy() throws Exception {
        Permohonan permohonan = registered();
        uji.lakukan(permohonan, new Tindakan.NyatakanLengkap(TODAY));
        uji.lakukan(
                permohonan, new Tindakan.Perpanjang(TODAY, AlasanPerpanjangan.BELUM_DIKUASAI, "Arsipnya di gudang."));
        assertThat(toApplicant("Perpanjangan waktu permohonan informasi " + permohonan.nomor()))
                .contains("paling lambat 3 Desember 2026")
                .contains(AlasanPerpanjangan.BELUM_DIKUASAI.label(), "Arsipnya di gudang.");
    }

    @Test
    void theWrittenNoticeSaysTheOutcomeAndItsTerms() throws Exception {
        Permohonan permohonan = registered();
        uji.lakukan(
                permohonan,
                new Tindakan.Jawab(
                        new Penyelesaian.DikabulkanSebagian(TODAY, "Nama pasien tidak diberikan."),
                        new Pemberitahuan(
                                Optional.empty(),
                                true,
                                true,
                                250,
                                40,
                                15_000,
                                0,
                                Optional.of("tunai"),
                                Optional.of(3),
                                Optional.of("nama pasien"))));
        assertThat(toApplicant("Pemberitahuan tertulis permohonan informasi " + permohonan.nomor()))
                .contains("Dikabulkan sebagian", "Nama pasien tidak diberikan.", "salinan elektronik dan cetak")
                .contains("dalam 3 hari kerja", "Rp25.000, dibayar tunai", "dihitamkan: nama pasien");
    }

    @Test
    void aRefusalNamesItsGroundAndTheWayToObject() throws Exception {
        Permohonan permohonan = registered();
        Tindakan.UsulkanPenolakan usulan = new Tindakan.UsulkanPenolakan(
                TODAY,
                AlasanPenolakan.PASAL_17_H,
                "Rekam medis",
                "Membuka riwayat kesehatan",
                Optional.empty(),
                Optional.of("1/UK/2026"),
                Optional.empty());
        uji.lakukan(permohonan, usulan);
        uji.lakukan(permohonan, new Tindakan.SetujuiPenolakan(TODAY, "Atasan", "Sekretaris Daerah", Optional.empty()));
        assertThat(uji.surel.kirim()).as("a proposal is no notice").isZero();
        uji.lakukan(permohonan, new Tindakan.Tolak(TODAY, usulan));
        assertThat(toApplicant("Penolakan permohonan informasi " + permohonan.nomor()))
                .contains("Pasal 17 huruf h", "Membuka riwayat kesehatan", "keberatan tertulis kepada Atasan PPID");
    }

    @Test
    void anObjectionHasItsReceiptAndItsAnswer() throws Exception {
        Permohonan permohonan = registered();
        PemberitahuanKeberatan.Perkara perkara = uji.surel
                .database()
                .transactions()
                .read(
                        PermohonanFixture.officer(dinkes),
                        () -> new PemberitahuanKeberatan.Perkara(
                                java.util.UUID.randomUUID(),
                                uji.register.idPemohon(permohonan.id()).orElseThrow(),
                                dinkes.id(),
                                "007/K/DINKES"));
        write(() -> uji.keberatan().diterima(perkara, TODAY, LocalDate.of(2026, 12, 22)));
        write(() -> uji.keberatan().diterima(perkara, TODAY, LocalDate.of(2026, 12, 22)));
        assertThat(toApplicant("Nomor registrasi keberatan 007/K/DINKES")).contains("paling lambat 22 Desember 2026");
        write(() -> uji.keberatan().ditanggapi(perkara, 2, TODAY, "Keberatan diterima seluruhnya"));
        assertThat(toApplicant("Tanggapan atas keberatan 007/K/DINKES"))
                .contains("Keberatan diterima seluruhnya", "Komisi Informasi");
    }

    private void write(Runnable work) {
        uji.surel.database().transactions().write(PermohonanFixture.officer(dinkes), work);
    }

    @Test
    void whoLeftNoAddressGetsNothing() {
        Permohonan permohonan = uji.catat(dinkes, TODAY, "0812-3456-789");
        uji.lakukan(permohonan, new Tindakan.NyatakanTidakLengkap(TODAY, List.of("KTP"), Optional.empty()));
        assertThat(uji.surel.isi()).isEmpty();
    }

    @Test
    void aRegistrationThatIsRolledBackTellsNobody() {
        Permohonan permohonan = uji.catat(dinkes, TODAY, "0812");
        assertThatThrownBy(() -> uji.surel.database().transactions().write(PermohonanFixture.officer(dinkes), () -> {
                    uji.catat(dinkes, TODAY);
                    assertThat(uji.surel
                                    .database()
                                    .jdbc()
                                    .sql("select count(*) from permohonan where id <> :id")
                                    .param("id", permohonan.id())
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(uji.surel.isi()).isEmpty();
    }

    @Test
    void whatIsEnteredLongAfterItHappenedTellsNobody() {
        uji.clock.set(LocalDateTime.of(2026, 11, 25, 10, 0));
        uji.catat(dinkes, LocalDate.of(2026, 11, 10)); // eleven working days ago
        assertThat(uji.surel.isi()).isEmpty();
        uji.catat(dinkes, LocalDate.of(2026, 11, 11));
        assertThat(uji.surel.isi()).hasSize(1);
    }

    @Test
    void anActThatIsTakenBackAndDoneAgainIsANewNotice() {
        Permohonan permohonan = uji.catat(dinkes, TODAY);
        for (int n = 0; n < 2; n++) {
            uji.lakukan(permohonan, new Tindakan.Jawab(new Penyelesaian.DikabulkanPenuh(TODAY), Pemberitahuan.KOSONG));
            uji.lakukan(permohonan, new Tindakan.Ralat(TODAY, "salah tulis"));
        }
        assertThat(uji.surel("Pemberitahuan tertulis")).hasSize(2);
    }
}
