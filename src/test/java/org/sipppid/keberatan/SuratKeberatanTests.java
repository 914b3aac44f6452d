package org.sipppid.keberatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.permohonan.PermohonanFixture;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever objects gets a receipt on paper and by e-mail, and the answer; nobody else sees either. */
@Tag("basisdata")
class SuratKeberatanTests {

    private static final Program PROGRAM = Program.shared();

    private final Visitor owner = PROGRAM.visitor(PROGRAM.officer("DISPERKIM"));

    private String object() {
        String request = owner.post(
                        "/permohonan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "skpd",
                        "DISPERKIM",
                        "diterima",
                        "2026-11-02",
                        "jalur",
                        "surel",
                        "jenisPemohon",
                        "perseorangan",
                        "nama",
                        "Pengaju Contoh",
                        "kontak",
                        "pengaju@contoh.invalid",
                        "rincian",
                        "Daftar perumahan bersubsidi")
                .path();
        UUID id = UUID.randomUUID();
        return owner.post(
                        "/keberatan/baru",
                        "id",
                        id.toString(),
                        "permohonan",
                        request.substring(request.lastIndexOf('/') + 1),
                        "diterima",
                        "2026-11-20",
                        "alasan_ditemukan",
                        "2026-11-17",
                        "alasan_c",
                        "ya",
                        "informasi",
                        "Daftar perumahan bersubsidi",
                        "kasus_posisi",
                        "Belum ditanggapi.")
                .path();
    }

    private Visitor.Answer answer(String objection) {
        return owner.post(
                objection + "/tindakan/jawab",
                "versi",
                "1",
                "tanggal",
                "2026-11-23",
                "nomor",
                "500.12/77/SETDA",
                "nama",
                "Sekretaris Contoh",
                "jabatan",
                "Sekretaris Daerah",
                "hasil",
                "dikabulkan_seluruhnya",
                "sanggahan_c",
                "Memang terlambat.",
                "pelaksanaan",
                "Berikan daftarnya",
                "pelaksanaan_sampai",
                "2026-12-01");
    }

    private PdfReadBack issue(String objection, String jenis, String label) {
        Visitor.Answer page =
                owner.post(objection + "/surat", "surat", UUID.randomUUID().toString(), "jenis", jenis);
        assertThat(page.body()).contains("sudah terbit dan dibekukan");
        Matcher pdf = Pattern.compile("href=\"(/keberatan/[^\"]+/surat\\.pdf)\"[^>]*>" + label)
                .matcher(page.body());
        assertThat(pdf.find()).isTrue();
        Visitor stranger = PROGRAM.visitor(PROGRAM.officer("DISKOP-UKM"));
        assertThat(stranger.get(pdf.group(1)).status()).isEqualTo(404);
        byte[] first = owner.get(pdf.group(1)).bytes();
        assertThat(owner.get(pdf.group(1)).bytes()).isEqualTo(first);
        return new PdfReadBack(first);
    }

    @Test
    void theReceiptAndTheAnswerArePrintedAndMailed() {
        String objection = object();
        assertThat(issue(objection, "tanda_terima_keberatan", "Tanda terima keberatan")
                        .text())
                .contains("KEBERATAN/DISPERKIM")
                .contains("Pengaju Contoh");

        assertThat(answer(objection).body()).contains("Tersimpan");
        assertThat(issue(objection, "tanggapan_keberatan", "Tanggapan atas keberatan")
                        .text())
                .contains("500.12/77/SETDA")
                .contains("Memang terlambat.")
                .contains("Berikan daftarnya");

        String id = objection.substring(objection.lastIndexOf('/') + 1);
        assertThat(mails(id)).containsExactly("tanda-terima-keberatan:" + id, "tanggapan-keberatan:" + id + ":2");
    }

    @Test
    void thereIsNoLetterOfAnAnswerThatWasNotGiven() {
        String objection = object();
        assertThat(owner.post(
                                objection + "/surat",
                                "surat",
                                UUID.randomUUID().toString(),
                                "jenis",
                                "tanggapan_keberatan")
                        .body())
                .contains("belum sah");
    }

    private static List<String> mails(String id) {
        return PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(JdbcClient.class)
                                .sql("select kunci from surel_keluar where kunci like '%' || :id || '%' order by kunci")
                                .param("id", id)
                                .query(String.class)
                                .list());
    }
}
