package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task goes to a unit and comes back answered; the owner stays, and nobody else sees anything of it. */
@Tag("basisdata")
class DisposisiTests {

    private static final Program PROGRAM = Program.shared();
    private static final Pattern TASK = Pattern.compile("/disposisi/([0-9a-f-]{36})");

    private final Visitor owner = PROGRAM.visitor(PROGRAM.officer("DISBUNNAK"));
    private final Visitor addressee = PROGRAM.visitor(PROGRAM.officer("DISHUB"));
    private final Visitor stranger = PROGRAM.visitor(PROGRAM.officer("BKD"));

    private Permohonan request() {
        RegisterPermohonan register = PROGRAM.bean(RegisterPermohonan.class);
        return PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            Skpd unit = PROGRAM.bean(DaftarSkpd.class).find("DISBUNNAK").orElseThrow();
            return register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 11, 20)));
        });
    }

    private String give(Permohonan permohonan, String instruksi) {
        Visitor.Answer answer = owner.post(
                "/permohonan/" + permohonan.id() + "/disposisi",
                "skpd",
                "DISHUB",
                "tenggat",
                "2026-11-27",
                "instruksi",
                instruksi);
        assertThat(answer.body()).contains("Disposisi terkirim");
        Matcher task = TASK.matcher(answer.body());
        assertThat(task.find()).isTrue();
        return task.group();
    }

    @Test
    void theAddresseeReadsTheRequestAndAnswersAndTheOwnerStays() {
        Permohonan permohonan = request();
        String task = give(permohonan, "Mohon peta kawasan");

        assertThat(addressee.get("/disposisi").body())
                .contains(permohonan.nomor())
                .contains("Mohon peta kawasan");
        assertThat(addressee.get(task).body()).contains("Dokumen anggaran").doesNotContain("Pemohon Contoh");
        assertThat(addressee.get("/permohonan/" + permohonan.id()).status()).isEqualTo(404);
        assertThat(addressee
                        .post(task, "jenis", "DIJAWAB", "isi", "Peta terlampir di berbagi berkas")
                        .body())
                .contains("Peta terlampir");

        Visitor.Answer answered = owner.get(task);
        assertThat(answered.body()).contains("Peta terlampir").contains("Kembalikan untuk dilengkapi");
        assertThat(owner.post(task, "jenis", "DIKEMBALIKAN", "isi", "Skala salah")
                        .body())
                .contains("Skala salah");
        assertThat(addressee.get(task).body()).contains("Kirim jawaban");
        assertThat(PROGRAM.bean(Transactions.class)
                        .read(
                                PermohonanFixture.UTAMA,
                                () -> PROGRAM.bean(RegisterPermohonan.class)
                                        .find(permohonan.id())
                                        .orElseThrow()))
                .isEqualTo(permohonan);
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        String task = give(request(), "Rahasia antara dua unit");

        assertThat(stranger.get(task).status()).isEqualTo(404);
        assertThat(stranger.get("/disposisi").body()).doesNotContain("Rahasia antara dua unit");
        assertThat(stranger.post(task, "jenis", "DIJAWAB", "isi", "x").status()).isEqualTo(404);
        // The addressee may not withdraw, the owner may not answer for it: not on the page, and not in the database.
        assertThat(addressee.post(task, "jenis", "DITARIK", "isi", "x").body()).contains("Belum tersimpan");
        assertThat(owner.post(task, "jenis", "DIJAWAB", "isi", "x").body()).contains("Belum tersimpan");
        assertThat(events(task)).isZero();
    }

    private static int events(String task) {
        return PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(JdbcClient.class)
                                .sql("select count(*) from disposisi_peristiwa where disposisi = :id::uuid")
                                .param("id", task.substring(task.lastIndexOf('/') + 1))
                                .query(Integer.class)
                                .single());
    }

    @Test
    void badInputIsSaidAndKept() {
        Permohonan permohonan = request();
        Visitor.Answer answer = owner.post(
                "/permohonan/" + permohonan.id() + "/disposisi",
                "skpd",
                "DISBUNNAK",
                "tenggat",
                "kemarin",
                "instruksi",
                "yang diketik");
        assertThat(answer.body())
                .contains("Pilih paling sedikit satu SKPD selain pemilik")
                .contains("Tenggat harus tanggal")
                .contains("yang diketik");
    }

    @Test
    void whenTheRequestIsHandedOverItsTasksGoAlongAndTheNewOwnersOwnIsDone() {
        Permohonan permohonan = request();
        String task = give(permohonan, "Mohon bahan");

        assertThat(owner.post(
                                "/permohonan/" + permohonan.id() + "/tindakan/limpahkan",
                                "versi",
                                "1",
                                "tanggal",
                                "2026-11-23",
                                "skpd",
                                "DISHUB",
                                "alasan",
                                "Kewenangan Dinas Perhubungan")
                        .path())
                .isEqualTo("/permohonan");
        assertThat(owner.get("/permohonan/" + permohonan.id()).status()).isEqualTo(404);
        Visitor.Answer page = addressee.get("/permohonan/" + permohonan.id());
        assertThat(page.body())
                .contains("Limpahkan ke SKPD lain")
                .contains("Kewenangan Dinas Perhubungan")
                .contains("Didaftarkan"); // the history came along
        assertThat(addressee.get(task).body()).contains("Ditarik");
        PROGRAM.awaitSealed();
    }

    @Test
    void whatHangsOnTheRequestIsOnTheNewOwnersScreen() {
        Permohonan permohonan = request();
        String objection = owner.post(
                        "/keberatan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "permohonan",
                        permohonan.id().toString(),
                        "diterima",
                        "2026-11-23",
                        "alasan_ditemukan",
                        "2026-11-23",
                        "alasan_f",
                        "ya",
                        "informasi",
                        "Dokumen anggaran",
                        "kasus_posisi",
                        "Biaya salinan tidak wajar")
                .path();
        owner.post(objection + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "tanda_terima_keberatan");
        owner.post(
                "/permohonan/" + permohonan.id() + "/tindakan/limpahkan",
                "versi",
                "1",
                "tanggal",
                "2026-11-23",
                "skpd",
                "DISHUB",
                "alasan",
                "Kewenangan Dinas Perhubungan");

        assertThat(owner.get(objection).status()).isEqualTo(404);
        assertThat(addressee
                        .get("/permohonan/" + permohonan.id() + "/keberatan")
                        .body())
                .contains(objection);
        assertThat(addressee.get(objection).body())
                .contains("Biaya salinan tidak wajar", "Dilimpahkan bersama permohonannya", "Ke SKPD", "DISHUB")
                .contains("Kewenangan Dinas Perhubungan", "Didaftarkan") // why, and the history before it
                .contains("surat.pdf"); // the letter came along
        PROGRAM.awaitSealed();
    }
}
