package org.sipppid.permohonan.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelKeluar;

/** What officers are told every working day, walked through day by day. */
@Tag("basisdata")
class PengingatTests {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    private final PengingatFixture uji = new PengingatFixture(LocalDateTime.of(2026, 11, 2, 6, 0));
    private final Skpd dinkes = uji.skpd("DINKES");

    @BeforeEach
    void giveTheUnitAnOfficer() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
    }

    @AfterEach
    void close() {
        uji.close();
    }

    private void walk(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            uji.clock.set(day.atTime(SEVEN));
            uji.surel.jalankan(uji.pekerjaan());
        }
    }

    private List<String> subjects(String start) {
        return uji.surel(start).stream()
                .map(satu -> LocalDate.ofInstant(satu.dibuat(), uji.clock.getZone()) + " " + satu.perihal())
                .toList();
    }

    /** Received on the first; reminded on these days and on no other. In December 2026, 24 is a joint day off. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-09, 2026-11-13, 2026-11-16",
        "2026-12-11, 2026-12-18, 2026-12-28, 2026-12-29",
    })
    void remindsFiveOneAndNoWorkingDaysBefore(LocalDate diterima, LocalDate five, LocalDate one, LocalDate due) {
        uji.clock.set(diterima.atTime(10, 0));
        Permohonan permohonan = uji.catat(dinkes, diterima);
        assertThat(permohonan.jatuhTempo()).isEqualTo(due);
        walk(diterima, due.plusDays(10));

        assertThat(subjects("Tinggal"))
                .containsExactly(
                        five + " Tinggal 5 hari kerja: permohonan " + permohonan.nomor(),
                        one + " Tinggal 1 hari kerja: permohonan " + permohonan.nomor());
        assertThat(subjects("Jatuh tempo"))
                .containsExactly(due + " Jatuh tempo hari ini: permohonan " + permohonan.nomor());
        assertThat(uji.surel("Tinggal").get(0).isi())
                .contains("jatuh tempo pada " + Periode.tanggal(due) + ": tinggal 5 hari kerja")
                .doesNotContain("Budi", "zq7x4", "@");
    }

    @Test
    void whatIsAnsweredIsNotRemindedOf() {
        Permohonan permohonan = uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        walk(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 10));
        assertThat(uji.surel("Tinggal")).hasSize(1);
        uji.lakukan(permohonan, new Tindakan.Cabut(LocalDate.of(2026, 11, 10), "sudah mendapat"));
        walk(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 30));

        assertThat(uji.surel("Tinggal")).hasSize(1);
        assertThat(uji.surel("Jatuh tempo")).isEmpty();
        assertThat(uji.surel("Lewat tenggat")).isEmpty();
    }

    @Test
    void worksFromItsHourOnAndNotOnDaysOff() {
        uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        uji.clock.set(LocalDateTime.of(2026, 11, 9, 6, 59));
        uji.surel.jalankan(uji.pekerjaan());
        assertThat(uji.surel("Tinggal")).isEmpty();
        uji.clock.set(LocalDateTime.of(2026, 11, 8, 9, 0)); // a Sunday
        uji.surel.jalankan(uji.pekerjaan());
        assertThat(uji.surel("Ringkasan")).isEmpty();
        uji.clock.set(LocalDateTime.of(2026, 11, 9, 7, 0));
        uji.surel.jalankan(uji.pekerjaan());
        assertThat(uji.surel("Tinggal")).hasSize(1);
    }

    @Test
    void whatRunsTwiceQueuesOnce() {
        uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        walk(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 9));
        int once = uji.surel.isi().size();
        assertThat(once).isGreaterThan(1);

        uji.surel.jalankan(uji.pekerjaan()); // as after a restart
        assertThat(uji.surel.isi()).hasSize(once);
        // Even without the mark of the day: each mail has its cause.
        uji.surel
                .database()
                .transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> uji.pekerjaan().forEach(satu -> satu.antrekan(LocalDate.of(2026, 11, 9))));
        assertThat(uji.surel.isi()).hasSize(once);
    }

    @Test
    void nodesThatBeginAtOnceQueueOnce() throws Exception {
        for (int n = 0; n < 5; n++) {
            uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        }
        uji.catat(dinkes, LocalDate.of(2026, 11, 6));
        uji.clock.set(LocalDateTime.of(2026, 11, 9, 7, 0));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            rounds.add(nodes.submit(() -> {
                start.await();
                uji.surel.jalankan(uji.pekerjaan());
                return null;
            }));
        }
        start.countDown();
        for (Future<?> round : rounds) {
            round.get(30, TimeUnit.SECONDS);
        }
        nodes.shutdown();
        assertThat(uji.surel("Tinggal")).hasSize(5);
        assertThat(uji.surel("Ringkasan")).hasSize(1);
    }

    /** Queues its mails and dies before its transaction ends. */
    private record Dying(PekerjaanHarian work) implements PekerjaanHarian {
        @Override
        public String nama() {
            return work.nama();
        }

        @Override
        public void antrekan(LocalDate hari) {
            work.antrekan(hari);
            throw new IllegalStateException("died");
        }
    }

    @Test
    void aDayWhoseWorkDiedIsDoneAgain() {
        uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        uji.clock.set(LocalDateTime.of(2026, 11, 9, 7, 0));
        List<PekerjaanHarian> dying =
                uji.pekerjaan().stream().<PekerjaanHarian>map(Dying::new).toList();
        assertThatThrownBy(() -> uji.surel.jalankan(dying)).hasMessage("died");
        assertThat(uji.surel("Tinggal")).isEmpty();

        uji.surel.jalankan(uji.pekerjaan());
        assertThat(uji.surel("Tinggal")).hasSize(1);
    }

    @Test
    void aSuccessorHasOneDigestOfItsOwnAndOfWhatItContinues() {
        Permohonan old = uji.catat(dinkes, LocalDate.of(2026, 10, 12));
        Skpd penerus = RekonsiliasiFixture.gabung(uji.surel.database(), LocalDate.of(2026, 10, 30), "DINKES", "DINSOS");
        uji.surel.petugas(penerus, "petugas@gabungan.example", true);
        Permohonan own = uji.catat(penerus, LocalDate.of(2026, 10, 30));
        walk(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2));

        List<SurelKeluar> digests = uji.surel("Ringkasan");
        assertThat(digests).hasSize(1);
        assertThat(digests.get(0).penerima()).isEqualTo(Penerima.skpd(penerus.id()));
        assertThat(digests.get(0).isi()).contains(old.nomor(), own.nomor());
    }

    @Test
    void theDigestListsWhatTheRegisterLists() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<Permohonan> all = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 10, 28); day.isBefore(today); day = day.plusDays(1)) {
            uji.clock.set(day.atTime(10, 0));
            all.add(uji.catat(dinkes, day));
            uji.catat(uji.skpd("DPUPR"), day);
        }
        Permohonan waiting = uji.lakukan(
                all.get(all.size() - 1),
                new Tindakan.NyatakanTidakLengkap(
                        all.get(all.size() - 1).diterima(), List.of("KTP"), java.util.Optional.empty()));
        walk(today, today);

        List<SurelKeluar> digests = uji.surel("Ringkasan");
        assertThat(digests).as("of the unit that has an officer").hasSize(1);
        String text = digests.get(0).isi();
        Saringan unit =
                Saringan.diterima(Periode.rentang(Tenggat.TERAWAL, today)).skpd("DINKES");
        assertThat(numbers(text, "BARU"))
                .hasSize(3) // from Friday to Sunday
                .containsExactlyInAnyOrderElementsOf(
                        listed(unit.periode(Periode.rentang(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)))));
        assertThat(numbers(text, "JATUH TEMPO SEGERA"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(listed(Tenggat.DEKAT.saringan(unit, today, Kalender.bawaan())));
        assertThat(numbers(text, "LEWAT TENGGAT"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(listed(Tenggat.LEWAT.saringan(unit, today, Kalender.bawaan())));
        assertThat(waiting.tahap()).isEqualTo(Tahap.MENUNGGU_KELENGKAPAN);
        assertThat(numbers(text, "MENUNGGU PEMOHON")).containsExactly(waiting.nomor());
        assertThat(digests.get(0).perihal())
                .contains("3 baru", numbers(text, "LEWAT TENGGAT").size() + " lewat", "1 menunggu pemohon");
        assertThat(text).doesNotContain("Budi", "zq7x4", "DPUPR", "{");
    }

    private List<String> listed(Saringan saringan) {
        return uji.surel
                .database()
                .transactions()
                .read(
                        PermohonanFixture.officer(dinkes),
                        () -> uji.register.terdekat(saringan, 1_000).stream()
                                .map(Permohonan::nomor)
                                .toList());
    }

    private static List<String> numbers(String text, String list) {
        String part = Pattern.compile("\n\n")
                .splitAsStream(text)
                .filter(one -> one.startsWith(list + " "))
                .findFirst()
                .orElseThrow();
        List<String> lines = part.lines().filter(line -> line.startsWith("- ")).toList();
        assertThat(part.lines().findFirst().orElseThrow()).endsWith(": " + lines.size());
        return lines.stream().map(line -> line.substring(2, line.indexOf(','))).toList();
    }

    @Test
    void aLongListIsCutAndCountedWhole() {
        for (int n = 0; n < RingkasanHarian.BARIS + 4; n++) {
            uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        }
        walk(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 3));
        assertThat(uji.surel("Ringkasan").get(0).isi())
                .contains(": " + (RingkasanHarian.BARIS + 4) + "\n")
                .contains("- dan 4 lainnya");
    }

    @Test
    void aQuietUnitGetsNoDigest() {
        walk(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 6));
        assertThat(uji.surel.isi()).isEmpty();
    }

    @Test
    void whatBecomesLateReachesTheSuperiorOnce() throws Exception {
        uji.surel.utama("utama@prov.example");
        Permohonan late = uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        Permohonan old = uji.catat(dinkes, LocalDate.of(2026, 9, 1));
        walk(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 4));

        assertThat(subjects("Lewat tenggat"))
                .containsExactly("2026-11-17 Lewat tenggat: permohonan " + late.nomor() + " (Dinkes)");
        assertThat(uji.surel("Lewat tenggat").get(0).isi()).contains("sudah\nlewat 1 hari kerja");
        assertThat(old.jatuhTempo()).isBefore(LocalDate.of(2026, 10, 1)); // in the digest, and in no letter of its own

        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        uji.surel.peladen(server.getSmtp().getPort());
        uji.surel.kirim();
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .filter(mail -> subject(mail).startsWith("Lewat"))
                        .flatMap(mail -> recipients(mail)))
                .containsExactly("utama@prov.example");
        server.stop();
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Stream<String> recipients(jakarta.mail.internet.MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString);
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The unit's own Atasan PPID before the public body's; a holder without an address reaches nobody. */
    @ParameterizedTest
    @CsvSource({
        "atasan@dinkes.example, sekda@prov.example, atasan@dinkes.example",
        ", sekda@prov.example, sekda@prov.example",
        ", , utama@prov.example"
    })
    void theAtasanPpidComesBeforePpidUtama(String ofUnit, String ofBody, String expected) throws Exception {
        uji.surel.utama("utama@prov.example");
        atasan("'" + dinkes.id() + "'", ofUnit);
        atasan("null", ofBody);
        uji.catat(dinkes, LocalDate.of(2026, 11, 2), "tanpa surel");
        walk(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18));

        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        uji.surel.peladen(server.getSmtp().getPort());
        uji.surel.kirim();
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .filter(mail -> subject(mail).startsWith("Lewat"))
                        .flatMap(PengingatTests::recipients))
                .containsExactly(expected);
        server.stop();
    }

    private void atasan(String skpd, String alamat) {
        uji.surel
                .database()
                .asOwner(
                        "select set_config('sip.saat', '2026-11-02T00:00:00Z', false), set_config('sip.asal', 'uji', false);"
                                + "insert into pejabat (id, skpd, jenis, sebutan, jabatan, nama, surel, dari) values"
                                + " (gen_random_uuid(), " + skpd
                                + ", 'atasan_ppid', 'definitif', 'Atasan', 'Pejabat Contoh', "
                                + (alamat == null ? "null" : "'" + alamat + "'") + ", '2026-01-01')");
    }

    @Test
    void aWeekWithoutTheProgramHidesNothingThatBecameLate() {
        uji.surel.utama("utama@prov.example");
        Permohonan late = uji.catat(dinkes, LocalDate.of(2026, 11, 2));
        walk(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)); // due on the 16th
        assertThat(subjects("Lewat tenggat"))
                .containsExactly("2026-11-23 Lewat tenggat: permohonan " + late.nomor() + " (Dinkes)");
    }
}
