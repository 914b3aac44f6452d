package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** What an officer finds on the pages who answers for a unit that was merged three days ago. */
class PenerusPageTests {

    private static final LocalDate MERGED = LocalDate.of(2026, 11, 20);
    private static final Pattern TASK = Pattern.compile("/disposisi/[0-9a-f-]{36}");

    private static Program program;
    private static Permohonan due;
    private static Visitor officer;
    private static Visitor former;
    private static Visitor stranger;
    private static String task;

    @BeforeAll
    static void merge() {
        program = Program.alone();
        former = program.visitor(program.officer("DINKES"));
        stranger = program.visitor(program.officer("DISHUB"));
        due = write(() -> program.bean(RegisterPermohonan.class)
                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit("DINKES"), LocalDate.of(2026, 11, 9))));
        Permohonan asked = write(() -> program.bean(RegisterPermohonan.class)
                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit("DISHUB"), LocalDate.of(2026, 11, 18))));
        Matcher given = TASK.matcher(stranger.post(
                        "/permohonan/" + asked.id() + "/disposisi",
                        "skpd",
                        "DINKES",
                        "tenggat",
                        "2026-11-27",
                        "instruksi",
                        "Mohon data puskesmas")
                .body());
        assertThat(given.find()).isTrue();
        task = given.group();
        write(() -> program.bean(DaftarPerubahan.class)
                .gabung(
                        new Keputusan(UUID.randomUUID(), MERGED, "Perda 9/2026"),
                        List.of(unit("DINKES"), unit("DINSOS")),
                        new Sebutan("DINKESOS", "Dinas Kesehatan dan Sosial", "Dinkesos", "dinas")));
        officer = program.visitor(program.officer("DINKESOS"));
        program.awaitSealed();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    private static <T> T write(java.util.function.Supplier<T> work) {
        return program.bean(Transactions.class).write(Actor.program(Actor.Role.UTAMA, "uji"), work);
    }

    private static Skpd unit(String kode) {
        return program.bean(DaftarSkpd.class).find(kode).orElseThrow();
    }

    @Test
    void whatIsDueThereIsDueHere() {
        for (String page : List.of("/dasbor", "/dasbor/tenggat")) {
            assertThat(officer.get(page).body()).as(page).contains(due.nomor());
            assertThat(stranger.get(page).body()).as(page).doesNotContain(due.nomor());
        }
        assertThat(officer.get("/dasbor/tenggat?skpd=DISHUB").body()).contains(due.nomor()); // it must see to it anyway
    }

    @Test
    void theirMonthsAreDeclaredAndClosedHere() {
        assertThat(officer.get("/rekonsiliasi?tahun=2026").body())
                .contains("<tr class=\"milik\" data-skpd=\"DINKES\">")
                .contains("<tr class=\"milik\" data-skpd=\"DINKESOS\">");
        String month = "/rekonsiliasi/DINKES/2026-10";
        String[] nothing = {"versi", "0", "nihil", "ya"};
        assertThat(stranger.post(month + "/pernyataan", nothing).status()).isEqualTo(403);
        assertThat(officer.post(month + "/pernyataan", nothing).body()).contains("Pernyataan tersimpan");
        assertThat(officer.post(month + "/tutup").body()).contains("Bulan ini ditutup");
        assertThat(former.post("/rekonsiliasi/DINKESOS/2026-11/tutup").status()).isEqualTo(403);
        assertThat(officer.get("/rekonsiliasi/kepatuhan").body()).contains("Dinkes (kini Dinkesos)");
        assertThat(officer.get("/laporan/berita-acara?skpd=DINKES&periode=2026-10")
                        .body())
                .contains("Tetapkan berita acara")
                .doesNotContain("DISHUB");
        assertThat(former.get("/laporan/berita-acara?skpd=DINKESOS&periode=2026-10")
                        .body())
                .contains("SKPD harus dipilih dari daftar");
    }

    @Test
    void theirTasksAreAnsweredHere() {
        assertThat(officer.get("/disposisi").body()).contains("Mohon data puskesmas");
        assertThat(officer.get(task).body()).contains("Kirim jawaban").doesNotContain("Tarik disposisi");
        assertThat(officer.post(task, "jenis", "DIJAWAB", "isi", "Data terlampir")
                        .body())
                .contains("Data terlampir");
        assertThat(stranger.get(task).body()).contains("Kembalikan untuk dilengkapi");
        // Nobody gives an ended unit a new one.
        Permohonan asked = write(() -> program.bean(RegisterPermohonan.class)
                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit("DISHUB"), LocalDate.of(2026, 11, 18))));
        String page = "/permohonan/" + asked.id() + "/disposisi";
        assertThat(stranger.get(page).body()).contains("value=\"DINKESOS\"").doesNotContain("value=\"DINKES\"");
        assertThat(stranger.post(page, "skpd", "DINKES", "tenggat", "2026-11-27", "instruksi", "x")
                        .body())
                .contains("SKPD yang masih ada");
    }

    @Test
    void aReportIsBrokenDownByTheTreeThatIsChosen() {
        String form = "/laporan/lpi?periode=2026&susunan=";
        assertThat(officer.get("/laporan/lpi").body()).contains("Susunan pada saat diterima", "Susunan sekarang");
        assertThat(officer.get("/laporan/lpi/pratinjau?periode=2026&susunan=sekarang")
                        .body())
                .contains("menurut susunan SKPD sekarang", "Dinkesos memuat Dinkes dan Dinsos");
        assertThat(officer.get("/laporan/lpi/pratinjau?periode=2026").body()).contains("pada saat diterima");
        assertThat(officer.get(form + "besok").body()).contains("yang ada: saat_diterima, sekarang");
    }

    @Test
    void aDecreeOfADayToComeIsListedAndChangesNothingYet() {
        Visitor utama = program.visitor(program.utama());
        Visitor.Answer planned = utama.post(
                "/pengaturan/skpd/perubahan",
                "jenis",
                "ganti_nama",
                "skpd",
                "DPUPR",
                "tanggal",
                "2027-01-01",
                "dasar",
                "Perda 12/2026",
                "nama",
                "Dinas Karya Raya",
                "singkatan",
                "Karya",
                "kelompok",
                "dinas");
        assertThat(planned.body())
                .contains("Berlaku mulai 1 Januari 2027; sampai hari itu semuanya seperti sebelumnya", "akan berlaku")
                .doesNotContain("Dinas Karya Raya");
        assertThat(utama.get("/pengaturan/skpd?tanggal=2027-01-01").body()).contains("Dinas Karya Raya");
        assertThat(utama.get("/pengaturan/skpd?tanggal=2026-12-31").body()).doesNotContain("Dinas Karya Raya");
        assertThat(utama.get("/dasbor").body()).contains("DPUPR").doesNotContain("Karya");
    }

    @Test
    void anObjectionToTheirRequestIsRegisteredHere() {
        String[] objection = {
            "id", UUID.randomUUID().toString(),
            "permohonan", due.id().toString(),
            "diterima", "2026-11-23",
            "alasan_ditemukan", "2026-11-23",
            "alasan_f", "ya",
            "informasi", "Dokumen anggaran",
            "kasus_posisi", "Biaya salinan tidak wajar"
        };
        assertThat(officer.post("/keberatan/baru", objection).path())
                .startsWith("/keberatan/")
                .doesNotContain("baru");
    }

    private static String[] bantuan(String skpd, String diterima) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "skpd",
            skpd,
            "diterima",
            diterima,
            "peminta",
            "Kejaksaan Negeri Contoh",
            "surat",
            "B-7/2026",
            "rincian",
            "Data puskesmas"
        };
    }

    private static String[] keberatan(String skpd, String diterima) {
        return new String[] {
            "id", UUID.randomUUID().toString(),
            "skpd", skpd,
            "diterima", diterima,
            "alasan_ditemukan", "2026-11-16",
            "alasan_b", "ya",
            "nama", "Pemohon Contoh",
            "informasi", "Laporan keuangan",
            "kasus_posisi", "Tidak ada di laman"
        };
    }

    @Test
    void whatCameAfterTheEndIsRecordedUnderTheSuccessor() {
        String ended = "berakhir pada 19 November 2026; yang diterima sesudahnya dicatat pada"
                + " Dinas Kesehatan dan Sosial (DINKESOS).";
        for (Visitor who : List.of(officer, former)) {
            assertThat(who.post("/bantuan-kedinasan/baru", bantuan("DINKES", "2026-11-20"))
                            .body())
                    .contains(ended, "value=\"Kejaksaan Negeri Contoh\"", "value=\"B-7/2026\"", "Data puskesmas");
            assertThat(who.post("/keberatan/baru", keberatan("DINKES", "2026-11-20"))
                            .body())
                    .contains(ended, "value=\"Pemohon Contoh\"", "Tidak ada di laman");
        }
        assertThat(officer.post("/bantuan-kedinasan/baru", bantuan("DINKES", "2026-11-19"))
                        .body())
                .contains("/BK/DINKES/XI/2026");
        assertThat(officer.post("/keberatan/baru", keberatan("DINKES", "2026-11-19"))
                        .body())
                .contains("/KEBERATAN/DINKES/XI/2026");
        assertThat(officer.post("/bantuan-kedinasan/baru", bantuan("DINKESOS", "2026-11-20"))
                        .body())
                .contains("/BK/DINKESOS/XI/2026");
        assertThat(officer.post("/bantuan-kedinasan/baru", bantuan("DISHUB", "2026-11-20"))
                        .body())
                .contains("SKPD harus SKPD Anda sendiri");
    }

    @Test
    void whatCameBeforeTheBeginningIsRecordedUnderOneOfThosePutTogether() {
        String young =
                "Dinas Kesehatan dan Sosial baru ada sejak 20 November 2026; yang diterima sebelumnya dicatat pada"
                        + " Dinas Kesehatan Provinsi Kalimantan Barat (DINKES) atau Dinas Sosial Provinsi Kalimantan Barat (DINSOS).";
        assertThat(officer.post("/bantuan-kedinasan/baru", bantuan("DINKESOS", "2026-11-19"))
                        .body())
                .contains(young);
        for (String form : List.of("/permohonan/baru", "/keberatan/baru", "/bantuan-kedinasan/baru")) {
            assertThat(officer.get(form).body())
                    .as(form)
                    .contains("<option value=\"DINKESOS\" selected=\"selected\">", "<option value=\"DINKES\">")
                    .doesNotContain("DISHUB");
            assertThat(stranger.get(form).body()).as(form).doesNotContain("<option value=\"DISHUB\"");
        }
    }

    @Test
    void theirLetterheadOfficialsAndNumbersAreSettledHere() {
        String ended =
                "berakhir pada 19 November 2026. Yang diatur di sini hanya untuk yang bertanggal sampai hari itu; surat"
                        + " sesudahnya memakai kop, pejabat dan nomor Dinas Kesehatan dan Sosial.";
        for (String page : List.of("/pengaturan/kop", "/pengaturan/pejabat", "/pengaturan/nomor")) {
            assertThat(officer.get(page + "?skpd=DINKES").body())
                    .as(page)
                    .contains(ended, "<option value=\"DINKES\" selected=\"selected\">")
                    .doesNotContain("DISHUB", "PPID Utama dan seluruh");
            assertThat(officer.get(page).body()).as(page).doesNotContain(ended);
            assertThat(stranger.get(page + "?skpd=DINKES").status()).as(page).isEqualTo(403);
            assertThat(former.get(page + "?skpd=DINKESOS").status()).as(page).isEqualTo(403);
        }
        Visitor.Answer kop = officer.upload(
                "/pengaturan/kop",
                "logo",
                "",
                new byte[0],
                "skpd",
                "DINKES",
                "pemerintah",
                "Pemerintah Contoh",
                "instansi",
                "Dinas Kesehatan Lama",
                "alamat",
                "Jalan Lama 1");
        assertThat(kop.body()).contains("Kop surat tersimpan", "value=\"Dinas Kesehatan Lama\"");
        Visitor.Answer holder = officer.post(
                "/pengaturan/pejabat",
                "id",
                UUID.randomUUID().toString(),
                "skpd",
                "DINKES",
                "jenis",
                "ppid",
                "sebutan",
                "definitif",
                "jabatan",
                "Sekretaris Dinas",
                "nama",
                "Pejabat Lama",
                "dari",
                "2026-01-01",
                "sampai",
                "2026-11-19");
        assertThat(holder.body()).contains("Tersimpan.", "Pejabat Lama");
        Matcher record = Pattern.compile("/pengaturan/pejabat/[0-9a-f-]{36}").matcher(holder.body());
        assertThat(record.find()).isTrue();
        assertThat(officer.get(record.group()).body()).contains("Pejabat Lama");
        assertThat(stranger.get(record.group()).status()).isEqualTo(404);
        assertThat(officer.post("/pengaturan/nomor/surat", "skpd", "DINKES", "pola", "{urut:4}/SURAT/{unit}/{tahun}")
                        .body())
                .contains("Pola nomor Surat tersimpan", "0007/SURAT/DINKES/2026");
    }
}
