package org.sipppid.surel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.PermohonanFixture;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of mail, and the sender of the running program behind them. */
class PengaturanSurelTests {

    private static final String PAGE = "/pengaturan/surel";

    private final Program program = Program.shared();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** The shared program's other mails are not sent anywhere by the tests that follow. */
    @AfterEach
    void stopServer() {
        server.stop();
    }

    private Visitor.Answer save(Visitor admin, String host, String porta, String pengguna, String sandi) {
        return admin.post(
                PAGE,
                "host",
                host,
                "porta",
                porta,
                "pengamanan",
                "tanpa",
                "pengguna",
                pengguna,
                "sandi",
                sandi,
                "alamat",
                "ppid@contoh.go.id",
                "nama",
                "PPID Contoh",
                "jam_harian",
                "7");
    }

    @Test
    void aTestMailLeavesAtOnceAndItsStateIsShown() throws Exception {
        server.start();
        Visitor admin = program.visitor(program.admin());
        save(admin, "127.0.0.1", Integer.toString(server.getSmtp().getPort()), "", "");
        assertThat(admin.post("/pengaturan/alamat-surel", "alamat", "pengelola@contoh.example")
                        .body())
                .contains("Alamat surel tersimpan");

        assertThat(admin.post(PAGE + "/uji").body()).contains("Surel uji masuk antrean");

        Program.await(
                "shown as sent",
                () -> Optional.of(admin.get(PAGE + "?keadaan=terkirim").body())
                        .filter(page -> page.contains("Surel uji SIP PPID")));
        assertThat(server.getReceivedMessages()).extracting("subject").contains("Surel uji SIP PPID");
        assertThat(admin.post("/pengaturan/alamat-surel", "alamat", "").status())
                .isEqualTo(200);
        assertThat(admin.post(PAGE + "/uji").body()).contains("Alamat surel Anda belum diisi");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Visitor admin = program.visitor(program.admin());
        Visitor.Answer answer = admin.post(
                PAGE,
                "host",
                "bukan peladen",
                "porta",
                "99999",
                "pengamanan",
                "rahasia",
                "alamat",
                "tanpa-tanda-a",
                "nama",
                "",
                "jam_harian",
                "24",
                "pengguna",
                "<b>ppid",
                "sandi",
                "sandi-yang-diketik");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Nama peladen, misalnya", "Porta: bilangan 1 sampai 65535", "Pengamanan harus dipilih")
                .contains("Alamat surel, misalnya", "Nama pengirim harus diisi", "Jam: bilangan 0 sampai 23")
                .contains("bukan peladen", "99999", "tanpa-tanda-a", "&lt;b&gt;ppid")
                .doesNotContain("sandi-yang-diketik");
    }

    @Test
    void aStoredPasswordNeverTravelsToAnotherServer() {
        Visitor admin = program.visitor(program.admin());
        assertThat(save(admin, "127.0.0.1", "2525", "ppid", "rahasia-sekali").body())
                .contains("Pengaturan surel tersimpan")
                .doesNotContain("rahasia-sekali");
        assertThat(save(admin, "127.0.0.1", "2525", "ppid", "").body()).contains("Pengaturan surel tersimpan");

        assertThat(save(admin, "127.0.0.2", "2525", "ppid", "").body())
                .contains("Ketik kata sandi untuk peladen dan pengguna ini");
        assertThat(save(admin, "127.0.0.1", "2525", "", "").body()).contains("Pengaturan surel tersimpan");
        assertThat(save(admin, "127.0.0.1", "2525", "ppid", "").body())
                .as("forgotten with the user")
                .contains("Ketik kata sandi");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        Visitor officer = program.visitor(program.officer("DINKES"));
        assertThat(officer.post("/pengaturan/alamat-surel", "alamat", "a@b.example, c@d.example")
                        .body())
                .contains("Tulis satu alamat surel")
                .contains("a@b.example, c@d.example");
    }

    @Test
    void anOfficersAddressIsTheOfficersOwn() {
        Visitor officer = program.visitor(program.officer("SETWAN"));
        officer.post("/pengaturan/alamat-surel", "alamat", "petugas@setwan.example");
        assertThat(officer.get("/pengaturan/alamat-surel").body()).contains("petugas@setwan.example");
        assertThat(program.visitor(program.utama())
                        .get("/pengaturan/alamat-surel")
                        .body())
                .doesNotContain("petugas@setwan.example");
        assertThat(program.visitor(program.officer("SETWAN")).get(PAGE).status())
                .isEqualTo(403);
    }

    @Test
    void aMailIsSentAgainOrGivenUpByTheAdministratorAndTheTrailKeepsIt() {
        UUID failed = failed();
        Visitor admin = program.visitor(program.admin());
        save(admin, "127.0.0.1", "9", "", ""); // nobody listens there
        assertThat(admin.get(PAGE + "?keadaan=gagal").body()).contains("Perihal " + failed, "Kirim lagi", "Batalkan");

        assertThat(admin.post(PAGE + "/" + failed + "/ulangi").body()).contains("Tercatat.");
        assertThat(admin.post(PAGE + "/" + failed + "/ulangi").body()).contains("sudah berubah");
        assertThat(admin.post(PAGE + "/" + failed + "/batalkan").body()).contains("Tercatat.");
        assertThat(admin.post(PAGE + "/" + failed + "/batalkan").body()).contains("sudah berubah");
        assertThat(admin.post(PAGE + "/" + UUID.randomUUID() + "/batalkan").status())
                .isEqualTo(404);

        assertThat(program.bean(Transactions.class)
                        .read(
                                PermohonanFixture.UTAMA,
                                () -> program.bean(JdbcClient.class)
                                        .sql("select tindakan from jejak where rincian = :id order by baris")
                                        .param("id", failed.toString())
                                        .query(String.class)
                                        .list()))
                .containsExactly("kirim lagi surel", "batalkan surel");
    }

    /** A mail that was tried and refused. */
    private UUID failed() {
        UUID id = UUID.randomUUID();
        JdbcClient jdbc = program.bean(JdbcClient.class);
        program.bean(Transactions.class)
                .write(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql("""
                        insert into surel_keluar (id, kunci, jenis_penerima, perihal, isi, coba_lagi)
                        values (:id, :id::text, 'utama', 'Perihal ' || :id::text, 'Isi', sesi_saat() + interval '1 day')""").param("id", id).update());
        program.bean(Transactions.class)
                .write(
                        org.sipppid.basisdata.Actor.program(org.sipppid.basisdata.Actor.Role.SUREL, "uji"),
                        () -> new AntreanKirim(jdbc).catat(id, new Akibat(KeadaanSurel.GAGAL, Optional.of("uji"))));
        return id;
    }
}
