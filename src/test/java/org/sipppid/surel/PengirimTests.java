package org.sipppid.surel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Program;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** From the queue to the mail server: every mail once, and nothing lost without a word. */
@Tag("basisdata")
class PengirimTests {

    private static final String KONTAK = "0812-3456-789, budi.contoh@surat.example";
    private static final String ALAMAT = "budi.contoh@surat.example";

    private final JamUji clock = new JamUji(LocalDateTime.of(2026, 11, 23, 9, 0));
    private final SurelFixture surel = new SurelFixture(clock);
    private final Skpd dinkes = PermohonanFixture.skpd(surel.database(), "DINKES");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void close() {
        server.stop();
        surel.close();
    }

    private void startServer() {
        server.start();
        surel.peladen(server.getSmtp().getPort());
    }

    private Penerima pemohon() {
        return Penerima.pemohon(surel.pemohon(dinkes, "Budi Contoh", KONTAK));
    }

    private SurelKeluar only() {
        List<SurelKeluar> queue = surel.isi();
        assertThat(queue).hasSize(1);
        return queue.get(0);
    }

    @Test
    void theApplicantReceivesWhatWasQueued() throws Exception {
        startServer();
        surel.antre(dinkes, "nomor:1", pemohon());

        assertThat(surel.kirim()).isEqualTo(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ALAMAT);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("PPID Contoh <ppid@contoh.go.id>");
        assertThat(mail.getSubject()).isEqualTo("Perihal nomor:1");
        assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Yth. Budi Contoh\n\nIsi – nomor:1"); // it drops the last line's end
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<surel." + only().id() + "@contoh.go.id>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.TERKIRIM);
        assertThat(surel.kirim()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theQueueHoldsNoPersonsData() {
        surel.antre(dinkes, "nomor:1", pemohon());

        String row = surel.sender(() -> surel.database()
                .jdbc()
                .sql("select k::text from surel_keluar k")
                .query(String.class)
                .single());

        assertThat(row).contains("nomor:1").doesNotContain("Budi", "@surat.example", "0812");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoMail() {
        startServer();
        Penerima penerima = pemohon();
        assertThatThrownBy(() -> surel.transactions().write(PermohonanFixture.officer(dinkes), () -> {
                    assertThat(surel.kotak().antre(SurelFixture.surel(dinkes, "nomor:1", penerima)))
                            .isTrue();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(surel.isi()).isEmpty();
        assertThat(surel.kirim()).isZero();
    }

    @Test
    void oneCauseHasOneMail() {
        Penerima penerima = pemohon();
        assertThat(surel.antre(dinkes, "nomor:1", penerima)).isTrue();
        assertThat(surel.antre(dinkes, "nomor:1", penerima)).isFalse();
        assertThat(surel.antre(dinkes, "nomor:2", penerima)).isTrue();
        assertThat(surel.isi()).hasSize(2);
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        Penerima byPhone = Penerima.pemohon(surel.pemohon(dinkes, "Budi Contoh", "0812-3456-789"));
        assertThat(surel.antre(dinkes, "nomor:1", byPhone)).isFalse();
        assertThat(surel.antre(dinkes, "nomor:2", Penerima.skpd(dinkes.id()))).isFalse();
        assertThat(surel.isi()).isEmpty();
    }

    @Test
    void aUnitsMailGoesToAllItsActiveOfficersAndToNobodyElse() throws Exception {
        startServer();
        Skpd dpupr = PermohonanFixture.skpd(surel.database(), "DPUPR");
        surel.petugas(dinkes, "satu@dinkes.example", true);
        surel.petugas(dinkes, "dua@dinkes.example", true);
        surel.petugas(dinkes, "pensiun@dinkes.example", false);
        surel.petugas(dpupr, "satu@dpupr.example", true);
        surel.utama("utama@prov.example");
        surel.antre(dinkes, "ringkasan:1", Penerima.skpd(dinkes.id()));
        surel.kirim();

        assertThat(Arrays.stream(server.getReceivedMessages())
                        .flatMap(PengirimTests::recipients)
                        .distinct())
                .containsExactlyInAnyOrder("satu@dinkes.example", "dua@dinkes.example");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .startsWith("Yth. Petugas PPID Dinas Kesehatan");
    }

    private static java.util.stream.Stream<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void withoutSettingsMailWaitsAndNothingFails() {
        surel.antre(dinkes, "nomor:1", pemohon());
        assertThat(surel.kirim()).isZero();
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.ANTRE);
        assertThat(only().percobaan()).isZero();
        startServer();
        assertThat(surel.kirim()).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainAfterGrowingPauses() {
        startServer();
        server.stop();
        surel.antre(dinkes, "nomor:1", pemohon());

        for (int minutes : List.of(1, 2, 4, 8)) {
            surel.kirim();
            assertThat(only().cobaLagi()).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.ANTRE);
            assertThat(only().galat().orElseThrow()).contains("tidak dapat dihubungi");
            int before = only().percobaan();
            clock.turn(Duration.ofMinutes(minutes).minusSeconds(1));
            surel.kirim();
            assertThat(only().percobaan()).as("not before its time").isEqualTo(before);
            clock.turn(Duration.ofSeconds(1));
        }
        GreenMail again = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        surel.peladen(again.getSmtp().getPort());
        assertThat(surel.kirim()).isEqualTo(1);
        assertThat(again.getReceivedMessages()).hasSize(1);
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.TERKIRIM);
        again.stop();
    }

    @Test
    void afterTheLastTryItIsGivenUpVisiblyUntilAnOfficerSendsItAgain() {
        startServer();
        server.stop();
        surel.antre(dinkes, "nomor:1", pemohon());
        for (int n = 0; n < AntreanKirim.PERCOBAAN; n++) {
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.ANTRE);
            surel.kirim();
            clock.turn(Duration.ofHours(12));
        }
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.GAGAL);
        assertThat(only().percobaan()).isEqualTo(AntreanKirim.PERCOBAAN);

        assertThat(ulangi(only().id())).isTrue();
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.ANTRE);
        assertThat(only().percobaan()).isZero();
    }

    private boolean ulangi(UUID id) {
        return surel.transactions()
                .write(PermohonanFixture.UTAMA, () -> surel.kotak().ulangi(id));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 tidak dikenal budi.contoh@surat.example, GAGAL, 550",
        "RCPT, 450 coba nanti budi.contoh@surat.example, ANTRE, 450",
        "MAIL, 550 pengirim tidak dikenal, ANTRE, 451",
        "DATA, 554 tidak sekarang, GAGAL, 554",
        "., 554 isi ditolak, GAGAL, 554",
        "., 452 penuh, ANTRE, 452",
        "RCPT, '', ANTRE, terputus",
        "., '', TIDAK_PASTI, mungkin sudah sampai"
    })
    void whatTheServerAnswersDecides(String command, String answer, KeadaanSurel expected, String galat)
            throws Exception {
        try (SmtpStub stub = new SmtpStub(command, answer, () -> {})) {
            surel.peladen(stub.port());
            surel.antre(dinkes, "nomor:1", pemohon());
            surel.kirim();

            assertThat(only().keadaan()).isEqualTo(expected);
            assertThat(only().galat().orElseThrow()).contains(galat).doesNotContain("@", "Budi", "budi");
            assertThat(only().percobaan()).isEqualTo(1);
        }
    }

    @Test
    void oneDeadAddressDoesNotSilenceTheOthers() throws Exception {
        surel.petugas(dinkes, "mati@dinkes.example", true);
        surel.petugas(dinkes, "hidup@dinkes.example", true);
        try (SmtpStub stub = new SmtpStub("RCPT TO:<MATI", "550 tidak dikenal", () -> {})) {
            surel.peladen(stub.port());
            surel.antre(dinkes, "ringkasan:1", Penerima.skpd(dinkes.id()));
            surel.kirim();

            assertThat(stub.accepted()).hasSize(1);
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.TERKIRIM);
            assertThat(only().galat()).contains("Sebagian penerima ditolak peladen surel.");
        }
    }

    @Test
    void whatMayHaveArrivedIsSentAgainOnlyByAnOfficerAndUnderTheSameMessageId() throws Exception {
        try (SmtpStub stub = new SmtpStub(".", SmtpStub.HANG_UP, () -> {})) {
            surel.peladen(stub.port());
            surel.antre(dinkes, "nomor:1", pemohon());
            surel.kirim();
            for (int n = 0; n < 3; n++) {
                clock.turn(Duration.ofDays(1));
                surel.kirim();
            }
            assertThat(stub.accepted()).hasSize(1);

            startServer();
            assertThat(ulangi(only().id())).isTrue();
            surel.kirim();
            assertThat(stub.accepted().get(0))
                    .contains("Message-ID: " + server.getReceivedMessages()[0].getMessageID());
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.TERKIRIM);
        }
    }

    @Test
    void aCrashBetweenAcceptanceAndCommitLeavesItForAnOfficer() throws Exception {
        // The server takes the mail; before it says so, the sender's connection to the database dies.
        try (SmtpStub stub = new SmtpStub(".", "250 diterima", this::cutTheSendersConnection)) {
            surel.peladen(stub.port());
            surel.antre(dinkes, "nomor:1", pemohon());
            assertThatThrownBy(surel::kirim).isInstanceOf(RuntimeException.class);

            assertThat(stub.accepted()).hasSize(1);
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.SEDANG_DIKIRIM);
            surel.kirim();
            assertThat(only().keadaan()).as("another node may still be at it").isEqualTo(KeadaanSurel.SEDANG_DIKIRIM);
            clock.turn(AntreanKirim.TERTINGGAL.plusSeconds(1));
            surel.kirim();
            assertThat(only().keadaan()).isEqualTo(KeadaanSurel.TIDAK_PASTI);
            clock.turn(Duration.ofDays(7));
            surel.kirim();
            assertThat(stub.accepted()).hasSize(1);
        }
    }

    private void cutTheSendersConnection() {
        surel.database().jdbc().sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where datname = current_database() and state like 'idle in transaction%'
                           and pid <> pg_backend_pid()""").query(Boolean.class).list();
    }

    @Test
    void aMailThatAnotherSenderHoldsIsNotTakenForLeftBehind() {
        surel.antre(dinkes, "nomor:1", pemohon());
        UUID id = surel.sender(() -> surel.antrean().ambil().orElseThrow().id());
        clock.turn(Duration.ofMinutes(10));

        int marked = surel.sender(() -> {
            assertThat(surel.antrean().genggam(id)).isTrue();
            return onAnotherConnection(() -> surel.antrean().tandaiTertinggal());
        });
        assertThat(marked).isZero();
        assertThat(surel.sender(() -> surel.antrean().tandaiTertinggal())).isEqualTo(1);
        assertThat(surel.sender(() -> surel.antrean().genggam(id)))
                .as("not to be sent any more")
                .isFalse();
    }

    private <T> T onAnotherConnection(Callable<T> work) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            return other.submit(() -> surel.sender(() -> {
                        try {
                            return work.call();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    }))
                    .get(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void manySendersSendEachMailOnce() throws Exception {
        startServer();
        int mails = 200;
        int senders = 4;
        Penerima penerima = pemohon();
        IntStream.range(0, mails).forEach(n -> surel.antre(dinkes, "nomor:" + n, penerima));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(senders);
        List<Future<Integer>> rounds = new ArrayList<>();
        for (int n = 0; n < senders; n++) {
            rounds.add(nodes.submit(() -> {
                start.await();
                return surel.kirim();
            }));
        }
        start.countDown();
        List<Integer> sent = new ArrayList<>();
        for (Future<Integer> round : rounds) {
            sent.add(round.get(60, TimeUnit.SECONDS));
        }
        nodes.shutdown();

        assertThat(surel.jumlah()).isEqualTo(Map.of(KeadaanSurel.TERKIRIM, mails));
        assertThat(sent.stream().mapToInt(n -> n).sum()).isEqualTo(mails);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(PengirimTests::subject))
                .hasSize(mails)
                .doesNotHaveDuplicates();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aReminderIsNotSentAfterItsTime() {
        Penerima penerima = pemohon();
        SurelBaru reminder = SurelFixture.surel(dinkes, "pengingat:1", penerima)
                .sampai(clock.instant().plus(Duration.ofHours(2)));
        surel.transactions()
                .write(PermohonanFixture.officer(dinkes), () -> surel.kotak().antre(reminder));
        clock.turn(Duration.ofHours(2));
        startServer();

        assertThat(surel.kirim()).isZero();
        assertThat(only().keadaan()).isEqualTo(KeadaanSurel.DIBATALKAN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSenderThatIsStoppedLeavesTheRestInTheQueue() {
        startServer();
        Penerima penerima = pemohon();
        surel.antre(dinkes, "nomor:1", penerima);
        surel.antre(dinkes, "nomor:2", penerima);
        int[] asked = {0};
        assertThat(surel.pengirim().kirimSemua(() -> asked[0]++ == 0)).isEqualTo(1);
        assertThat(surel.jumlah()).isEqualTo(Map.of(KeadaanSurel.TERKIRIM, 1, KeadaanSurel.ANTRE, 1));
    }

    @Test
    void thePasswordIsStoredHidden() {
        Peladen peladen = new Peladen(
                "mail.example",
                587,
                Peladen.Pengamanan.STARTTLS,
                Optional.of("ppid"),
                Optional.of("sangat rahasia"),
                "ppid@contoh.go.id",
                "PPID",
                7);
        surel.transactions()
                .write(PermohonanFixture.UTAMA, () -> surel.pengaturan().simpan(peladen, false));
        surel.transactions()
                .write(PermohonanFixture.UTAMA, () -> surel.pengaturan().simpan(peladen, true));

        assertThat(surel.sender(() ->
                        surel.pengaturan().findWithPassword().orElseThrow().sandi()))
                .contains("sangat rahasia");
        assertThat(surel.sender(() -> surel.database()
                        .jdbc()
                        .sql("select encode(sandi, 'escape') || p::text from peladen_surel p")
                        .query(String.class)
                        .single()))
                .doesNotContain("rahasia");
        assertThat(peladen.toString()).doesNotContain("rahasia");
        assertThatThrownBy(() -> surel.transactions()
                        .read(PermohonanFixture.UTAMA, () -> surel.pengaturan().findWithPassword()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsQueuedHereIsSentAtOnceAndTheEndIsQuick() throws Exception {
        startServer();
        PengirimLoop loop = new PengirimLoop(surel.jadwal(List.of()), surel.pengirim());
        loop.start();
        try {
            surel.antre(dinkes, "nomor:1", pemohon());
            loop.diantre();
            assertThat(server.waitForIncomingEmail(8_000, 1))
                    .as("before the ten seconds are over")
                    .isTrue();
            Program.await(
                    "marked as sent",
                    () -> Optional.of(only()).filter(mail -> mail.keadaan() == KeadaanSurel.TERKIRIM));
        } finally {
            long before = System.nanoTime();
            loop.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as("not after the pause of ten seconds")
                    .isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void aDaysWorkThatFailsStopsNeitherTheMailNorTheLoop() throws Exception {
        startServer();
        CountDownLatch tried = new CountDownLatch(2);
        PekerjaanHarian failing = new PekerjaanHarian() {
            @Override
            public String nama() {
                return "gagal";
            }

            @Override
            public void antrekan(java.time.LocalDate hari) {
                tried.countDown();
                throw new IllegalStateException(ALAMAT);
            }
        };
        PengirimLoop loop = new PengirimLoop(surel.jadwal(List.of(failing)), surel.pengirim());
        loop.start();
        try {
            surel.antre(dinkes, "nomor:1", pemohon());
            loop.diantre();
            assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
            assertThat(tried.await(60, TimeUnit.SECONDS))
                    .as("looked again after a pause")
                    .isTrue();
        } finally {
            loop.stop();
        }
    }
}
