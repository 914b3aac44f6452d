package org.sipppid.ketetapan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;

/** The page of days off, by those who may change it and by those who may read it. Its days lie in years of their own. */
@Tag("basisdata")
class PengaturanKalenderTests {

    private static final String PAGE = "/pengaturan/kalender";
    private static final Pattern FORM =
            Pattern.compile("name=\"kelompok\" value=\"([^\"]+)\".*?<textarea[^>]*>(.*?)</textarea>", Pattern.DOTALL);

    private final Program program = Program.shared();

    private static Visitor.Answer preview(Visitor visitor, String tanggal, String nama) {
        return visitor.post(
                PAGE + "/tinjau",
                "tanggal",
                tanggal,
                "tindakan",
                "ditetapkan",
                "jenis",
                "libur_daerah",
                "nama",
                nama,
                "keputusan",
                "Kepgub Contoh 1/2026",
                "diputuskan",
                "2026-11-20");
    }

    private static Visitor.Answer confirm(Visitor visitor, Visitor.Answer preview) {
        Matcher form = FORM.matcher(preview.body());
        assertThat(form.find()).as(preview.body()).isTrue();
        String csv = form.group(2).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return visitor.post(PAGE + "/tetapkan", "kelompok", form.group(1), "csv", csv);
    }

    @Test
    void oneDayIsPreviewedRecordedShownEverywhereAndStruckAgain() {
        Visitor utama = program.visitor(program.utama());

        Visitor.Answer preview = preview(utama, "2031-05-06", "Hari jadi \"contoh\", satu");
        assertThat(preview.body()).contains("Belum ada yang dicatat", "1 dari 1 ketetapan", "menjadi libur");
        assertThat(utama.get(PAGE + "?tahun=2031").body()).doesNotContain("Hari jadi");

        Visitor.Answer result = confirm(utama, preview);
        assertThat(result.path()).startsWith(PAGE + "/ketetapan/");
        assertThat(result.body()).contains("1 ketetapan tercatat", "Kepgub Contoh 1/2026", "Petugas utama");

        Visitor.Answer page = utama.get(PAGE + "?tahun=2031");
        assertThat(page.body()).contains("Selasa, 6 Mei 2031", "libur daerah", "Hari jadi &quot;contoh&quot;, satu");
        assertThat(program.visitor()
                        .get("/tenggat?diterima=2031-05-05&hari=1&menurut=")
                        .body())
                .contains("7 Mei 2031"); // the public's calculator counts by it at once
        assertThat(confirm(utama, preview).body()).contains("1 ketetapan tercatat"); // the form sent twice

        Matcher cancel = Pattern.compile("action=\"(" + PAGE + "/ketetapan/[^\"]+/batal)\"")
                .matcher(page.body());
        assertThat(cancel.find()).isTrue();
        assertThat(utama.post(cancel.group(1), "alasan", " ").body()).contains("Alasan pembatalan harus diisi");
        assertThat(utama.post(cancel.group(1), "alasan", "salah baca").body())
                .contains("1 ketetapan tercatat", "Membatalkan catatan yang keliru: salah baca");
        assertThat(utama.get(PAGE + "?tahun=2031").body())
                .contains("dibatalkan")
                .doesNotContain(cancel.group(1));
        assertThat(program.visitor()
                        .get("/tenggat?diterima=2031-05-05&hari=1&menurut=")
                        .body())
                .contains("6 Mei 2031");
    }

    @Test
    void whatWasTypedStaysWithEveryMistakeNamed() {
        Visitor utama = program.visitor(program.utama());
        Visitor.Answer answer = utama.post(
                PAGE + "/tinjau",
                "tanggal",
                "2031-02-30",
                "tindakan",
                "ditetapkan",
                "jenis",
                "x",
                "nama",
                "<b>Nama</b>",
                "keputusan",
                "",
                "diputuskan",
                "2027-01-01");
        assertThat(answer.body())
                .contains("value=\"2031-02-30\"", "&lt;b&gt;Nama&lt;/b&gt;")
                .contains("Hari harus tanggal dari tahun 2000 sampai 2199", "Jenis harus dipilih")
                .contains("Keputusan harus diisi", "Tanggal keputusan tidak boleh di masa depan");
        assertThat(utama.post(PAGE + "/tinjau").body()).contains("Belum tersimpan");
    }

    @Test
    void aFileIsPreviewedAndTakenWholeOrNotAtAll() {
        Visitor utama = program.visitor(program.utama());
        String good = "date,name\n2032-05-04,Satu\n2032-05-05,Dua\n";
        assertThat(upload(utama, good + "2032-13-01,Tiga\n"))
                .contains("Tidak ada yang dicatat", "Baris 4: date &#39;2032-13-01&#39; bukan tanggal");
        assertThat(utama.get(PAGE + "?tahun=2032").body()).contains("Belum ada hari libur 2032");
        assertThat(upload(utama, "")).contains("Berkas kosong atau belum dipilih");
        assertThat(upload(utama, good)).contains("2 dari 2 ketetapan mengubah kalender");
    }

    /** A form with a file, as browsers send it. */
    private String upload(Visitor visitor, String file) {
        String boundary = "batas" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        for (String[] field : new String[][] {
            {"_csrf", URLDecoder.decode(visitor.token(), StandardCharsets.UTF_8)},
            {"jenisBerkas", "libur_daerah"},
            {"keputusanBerkas", "Kepgub Contoh 2/2026"},
            {"diputuskanBerkas", "2026-11-20"}
        }) {
            body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n"
                    + field[1] + "\r\n");
        }
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"libur.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n");
        return visitor.postRaw(PAGE + "/impor", "multipart/form-data; boundary=" + boundary, body.toString())
                .body();
    }

    @Test
    void anOfficerOfAUnitReadsAndCannotDecide() {
        Visitor officer = program.visitor(program.officer("DPUPR"));
        assertThat(officer.get(PAGE).body())
                .contains("Hari libur 2026", "Hari Raya")
                .doesNotContain("Lihat akibatnya", "Atur jam layanan");
        assertThat(preview(officer, "2031-05-06", "x").status()).isEqualTo(403);
        assertThat(officer.post(PAGE + "/jam", "berlakuDari", "2031-01-01", "tutup", "15:00")
                        .status())
                .isEqualTo(403);
        assertThat(officer.post(
                                PAGE + "/tetapkan",
                                "kelompok",
                                UUID.randomUUID().toString(),
                                "csv",
                                "date,name")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatWasNeverPreviewedIsRefusedInWords() {
        Visitor admin = program.visitor(program.admin());
        assertThat(admin.post(PAGE + "/tetapkan", "kelompok", UUID.randomUUID().toString(), "csv", "rusak")
                        .body())
                .contains("judul kolom harus memuat date dan name");
        assertThat(admin.get(PAGE + "/ketetapan/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.get(PAGE + "?tahun=" + URLEncoder.encode("<b>", StandardCharsets.UTF_8))
                        .body())
                .contains("Hari libur 2026");
    }

    @Test
    void theHourOfServiceHoldsFromALaterDayOn() {
        Visitor utama = program.visitor(program.utama());
        assertThat(utama.post(PAGE + "/jam", "berlakuDari", "2026-11-23", "tutup", "15:00")
                        .body())
                .contains("berlaku paling cepat besok");
        assertThat(utama.post(PAGE + "/jam", "berlakuDari", "2033-01-01", "tutup", "sore")
                        .body())
                .contains("Jam harus ditulis seperti 15.00");
        assertThat(utama.post(PAGE + "/jam", "berlakuDari", "2033-01-01", "tutup", "15.00")
                        .body())
                .contains("Jam layanan tersimpan", "mulai 1 Januari 2033: sampai pukul 15.00", "Tidak ada batas jam");
        assertThat(utama.post(PAGE + "/jam", "berlakuDari", "2033-01-01", "tutup", "")
                        .body())
                .contains("mulai 1 Januari 2033: tanpa batas jam");
    }
}
