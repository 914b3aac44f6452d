package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tindakan;

@Tag("basisdata")
class ImporTests {

    private static final String A = "1,03/02/2025,DPUPR,Anggaran jalan,Dijawab,10/02/2025\n";
    private static final String B = "2,04/02/2025,Dinkes,Jumlah puskesmas,Proses,\n";

    private ImporFixture impor;

    @BeforeEach
    void open() {
        impor = new ImporFixture();
    }

    @AfterEach
    void close() {
        impor.close();
    }

    @Test
    void bringsARowWithItsDatesCountedByTheCalendar() {
        impor.csv(A);
        assertThat(impor.register())
                .singleElement()
                .asString()
                .endsWith("|DPUPR|1|uji|1|2025-02-03|2025-02-17|tidak_tercatat|tidak_tercatat|Anggaran jalan|-"
                        + "|dikabulkan_penuh|2025-02-10|5|-|-");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        impor.csv(A + B);
        assertThat(impor.csv(A + B).hasil())
                .extracting("baru", "berubah", "sama")
                .containsExactly(0, 0, 2);
        assertThat(impor.count("select count(*) from permohonan_versi")).isEqualTo(2);
        assertThat(impor.count("select count(*) from jejak where tindakan = 'impor'"))
                .isEqualTo(2);
    }

    @Test
    void aChangedRowBecomesANewVersion() {
        impor.csv(A + B);
        assertThat(impor.csv(A + B.replace("Proses,", "Dijawab,11/02/2025")).hasil())
                .extracting("baru", "berubah", "sama")
                .containsExactly(0, 1, 1);
        assertThat(impor.select("select hasil from permohonan_versi where nomor = '2' order by versi"))
                .containsExactly("berjalan", "dikabulkan_penuh");
    }

    @Test
    void anOfficersDecisionSurvivesTheSameFile() {
        impor.csv(A + B);
        UUID id = UUID.fromString(impor.select("select id::text from permohonan where nomor = '2'")
                .get(0));
        impor.database
                .transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PermohonanFixture.register(impor.database)
                                .lakukan(id, 1, new Tindakan.Cabut(LocalDate.of(2025, 2, 6), "tidak perlu lagi")));
        assertThat(impor.csv(A + B).hasil())
                .extracting("berubah", "sama", "menimpa")
                .containsExactly(0, 2, 0);
        assertThat(impor.select("select hasil from permohonan where nomor = '2'"))
                .containsExactly("dicabut");
        // The file itself has news of it: that is a change again, and it is said that an officer's was replaced.
        assertThat(impor.csv(B.replace("Proses,", "Dijawab,11/02/2025")).hasil())
                .extracting("berubah", "menimpa")
                .containsExactly(1, 1);
    }

    @Test
    void aTrialChangesNothingAndCountsTheSame() {
        String rows = A + B + "3,31/02/2025,DPUPR,x,Proses,\n" + "3,01/02/2025,Entah,x,Proses,\n";
        HasilImpor trial = impor.run(impor.file("r.csv", ImporFixture.JUDUL + rows), ImporFixture.PETA, true)
                .hasil();
        assertThat(impor.register()).isEmpty();
        assertThat(impor.count("select count(*) from jejak")).isZero();
        assertThat(impor.csv(rows).hasil())
                .usingRecursiveComparison()
                .ignoringFields("uji", "berkas")
                .isEqualTo(trial);
        assertThat(trial).extracting("baru", "ditolak").containsExactly(2, 2);
    }

    @Test
    void aBadRowIsNamedWithItsLineAndTouchesNoOther() {
        ImporFixture.Hasil hasil = impor.csv(
                "1,03/02/2025,DPUPR,\"dua\nbaris\",Proses,\n2,31/02/2025,DPUPR,x,Entah,\n" + A.replace("1,", "3,"));
        assertThat(hasil.hasil()).extracting("baru", "ditolak").containsExactly(2, 1);
        assertThat(hasil.kata())
                .contains("baris 4 (2): '31/02/2025' di kolom 'Tgl' (kolom B) bukan tanggal berpola dd/mm/yyyy")
                .contains(
                        "hasil 'Entah' tidak ada di pemetaan; tambahkan di hasil.nilai dengan salah satu dari: berjalan, ");
    }

    @Test
    void contradictingRowsOfOneNumberAreAllRefusedAndTwinsCountOnce() {
        ImporFixture.Hasil hasil =
                impor.csv(A + A.replace("Anggaran jalan", "anggaran  Jalan.") + B + B.replace("Jumlah", "Nama"));
        assertThat(hasil.hasil()).extracting("baru", "kembar", "ditolak").containsExactly(1, 1, 2);
        assertThat(hasil.kata()).contains("nomor asal ini dipakai 2 baris yang isinya berbeda (baris 4, 5)");
    }

    @Test
    void ofTwinsWrittenDifferentlyTheSameOneStaysWhateverTheirOrder() {
        String other = A.replace("Anggaran jalan", "ANGGARAN JALAN");
        try (ImporFixture turned = new ImporFixture()) {
            impor.csv(A + other);
            turned.csv(other + A);
            assertThat(impor.register()).hasSize(1).isEqualTo(turned.register());
            assertThat(impor.csv(other + A).hasil())
                    .extracting("sama", "kembar")
                    .containsExactly(1, 1);
        }
    }

    @Test
    void rowsWithoutANumberAreAsManyRequestsAsRows() {
        String rows = A.substring(1) + A.substring(1) + B.substring(1);
        impor.csv(rows);
        assertThat(impor.csv(rows).hasil()).extracting("baru", "sama").containsExactly(0, 3);
        // How it ended is no part of what identifies it.
        assertThat(impor.csv(A.substring(1) + A.substring(1) + B.substring(1).replace("Proses,", "Dijawab,11/02/2025"))
                        .hasil())
                .extracting("baru", "berubah", "sama")
                .containsExactly(0, 1, 2);
    }

    @Test
    void anApplicantIsStoredApartAndNowhereElse() {
        String peta = ImporFixture.PETA + "pemohon: {nama: Nama, nik: NIK}\n";
        String rows =
                "Nama,NIK,No,Tgl,Unit,Isi,Status,Selesai\nSiti Contoh,6171010101900001,1,03/02/2025,DPUPR,x,Proses,\n"
                        + "Siti Contoh,6171010101900001,,03/02/2025,DPUPR,y,Proses,\n";
        impor.run(impor.file("r.csv", rows), peta, false);
        assertThat(impor.select("select nama from pemohon")).containsExactly("Siti Contoh", "Siti Contoh");
        assertThat(impor.count("select count(*) from permohonan_versi v where v::text ~* 'siti|61710101'"))
                .isZero();
        assertThat(impor.count("select count(*) from jejak j where j::text ~* 'siti|61710101'"))
                .isZero();
        assertThat(impor.run(impor.file("r.csv", rows), peta, false).hasil())
                .extracting("baru", "berubah", "sama")
                .containsExactly(0, 0, 2);
        ImporFixture.Hasil other = impor.run(impor.file("r.csv", rows.replace("Siti", "Sita")), peta, false);
        assertThat(other.hasil()).extracting("baru", "berubah").containsExactly(1, 1);
        assertThat(impor.count("select count(*) from permohonan_versi where versi > 1"))
                .isZero();
    }

    @Test
    void aGroundThatTheLawDoesNotKnowIsKeptByItsWord() {
        String peta = ImporFixture.PETA + "alasan: {kolom: Dasar, nilai: {rahasia pribadi: 17h}}\n";
        impor.run(
                impor.file(
                        "r.csv",
                        "No,Tgl,Unit,Isi,Status,Selesai,Dasar\n1,03/02/2025,DPUPR,x,Tolak,04/02/2025,Rahasia Pribadi\n"
                                + "2,03/02/2025,DPUPR,x,Tolak,04/02/2025,Vexatious\n3,03/02/2025,DPUPR,x,Tolak,04/02/2025,\n"
                                + "4,03/02/2025,DPUPR,x,Sebagian,04/02/2025,\n"),
                peta,
                false);
        assertThat(impor.select("select concat_ws('|', nomor, alasan, keterangan) from permohonan order by nomor"))
                .containsExactly("1|17h", "2|lain|Tolak; Vexatious", "3|lain|Tolak", "4|Sebagian");
    }

    @Test
    void noDayIsInventedUnlessTheMappingSaysWhichStandsIn() {
        String rows =
                "1,03/02/2025,DPUPR,x,Dijawab,\n2,03/02/2025,DPUPR,x,Dijawab,01/02/2025\n3,03/02/2025,DPUPR,x,Proses,04/02/2025\n";
        ImporFixture.Hasil strict = impor.csv(rows);
        assertThat(strict.hasil().ditolak()).isEqualTo(3);
        assertThat(strict.kata())
                .contains("baris 2 (1): sudah selesai menurut statusnya, tetapi tidak bertanggal selesai")
                .contains("baris 3 (2): tanggal selesai 1 Februari 2025 mendahului tanggal diterima 3 Februari 2025")
                .contains("baris 4 (3): menurut statusnya masih berjalan, tetapi bertanggal selesai 4 Februari 2025");
        String peta = ImporFixture.PETA.replace(
                "selesai: {", "selesai: {pengganti: diterima, mendahului: pakai_diterima, bila_berjalan: abaikan, ");
        assertThat(impor.run(impor.file("r.csv", ImporFixture.JUDUL + rows), peta, false)
                        .hasil())
                .extracting("baru", "ditolak", "pengganti")
                .containsExactly(3, 0, 2);
        assertThat(impor.select("select concat_ws('|', selesai, keterangan) from permohonan order by nomor"))
                .containsExactly(
                        "2025-02-03|Tanggal selesai tidak tercatat; dipakai tanggal diterima.",
                        "2025-02-03|Menurut register asal selesai 1 Februari 2025, sebelum diterima; dipakai tanggal diterima.",
                        "");
    }

    @Test
    void foreignControlCharactersBecomeSpacesAndAreCounted() {
        assertThat(impor.csv(A.replace("Anggaran jalan", "Anggaran\u0007jalan\u202E"))
                        .hasil()
                        .dijinakkan())
                .isEqualTo(1);
        assertThat(impor.select("select rincian from permohonan")).containsExactly("Anggaran jalan");
    }

    @Test
    void aTextTooLongIsRefusedOrCutOnlyIfTheMappingSaysSo() {
        String rows = ImporFixture.JUDUL + A.replace("Anggaran jalan", "x".repeat(8_001));
        ImporFixture.Hasil strict = impor.run(impor.file("r.csv", rows), ImporFixture.PETA, false);
        assertThat(strict.kata())
                .contains("rincian sepanjang 8001 karakter; paling panjang 8000, atau tulis rincian.potong: ya");
        impor.run(
                impor.file("r.csv", rows),
                ImporFixture.PETA.replace("rincian: Isi", "rincian: {kolom: Isi, potong: ya}"),
                false);
        assertThat(impor.select("select length(rincian)::text from permohonan")).containsExactly("8000");
    }

    @Test
    void anUnknownUnitIsRefusedWithTheNearOnesAndMadeOnlyWhereTheMappingSaysSo() {
        String rows = ImporFixture.JUDUL
                + A.replace("DPUPR", "Dinas Kesehatan Prov Kalbar")
                + B.replace("Dinkes", "Parks & Recreation");
        ImporFixture.Hasil strict = impor.run(impor.file("r.csv", rows), ImporFixture.PETA, false);
        assertThat(strict.hasil().ditolak()).isEqualTo(2);
        assertThat(strict.kata())
                .contains(
                        "satuan kerja 'Dinas Kesehatan Prov Kalbar' tidak dikenal; yang mirip: DINKES (Dinas Kesehatan")
                .contains("satuan kerja 'Parks & Recreation' tidak dikenal");
        ImporFixture.Hasil made = impor.run(
                impor.file("r.csv", rows),
                ImporFixture.PETA.replace(
                        "skpd: Unit",
                        "skpd: {kolom: Unit, buat_otomatis: ya, alias: {Dinas Kesehatan Prov Kalbar: DINKES}}"),
                false);
        assertThat(made.hasil().skpdBaru()).containsExactly("PARKS-RECREATION");
        assertThat(impor.select("select s.kode from permohonan p join skpd s on s.id = p.skpd order by p.nomor"))
                .containsExactly("DINKES", "PARKS-RECREATION");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "UTF-16,'\t'", "UTF-16LE,|", "windows-1252,;"})
    void encodingAndSeparatorAreFoundOut(String charset, char separator) {
        String text = (ImporFixture.JUDUL + A.replace("Anggaran", "Café")).replace(',', separator);
        impor.run(impor.file("r.csv", text.getBytes(Charset.forName(charset))), ImporFixture.PETA, false);
        assertThat(impor.select("select rincian from permohonan")).containsExactly("Café jalan");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        impor.run(impor.file("r.csv", "\uFEFF" + ImporFixture.JUDUL + A), ImporFixture.PETA, false);
        assertThat(impor.register()).hasSize(1);
    }

    @Test
    void rowsCanBeIgnoredAndTheHeaderMayStandLower() {
        String rows = "Register tahun 2025,,,,,\n,,,,,\n" + ImporFixture.JUDUL + A + "Jumlah,,,,,\n";
        ImporFixture.Hasil hasil = impor.run(
                impor.file("r.csv", rows),
                ImporFixture.PETA + "berkas: {baris_judul: 3}\nabaikan:\n  baris: {kolom: No, nilai: [jumlah]}\n",
                false);
        assertThat(hasil.hasil())
                .extracting("dibaca", "baru", "diabaikan", "ditolak")
                .containsExactly(2, 1, 1, 0);
    }

    @Test
    void aBrokenLineOfTextIsRefusedOnItsOwn() {
        ImporFixture.Hasil hasil =
                impor.csv("1,03/02/2025,DPUPR,putus\ndi sini,Proses,\n" + B + "3,03/02/2025,DPUPR,a,b,Proses,x\n");
        assertThat(hasil.hasil()).extracting("baru", "ditolak").containsExactly(1, 3);
        assertThat(hasil.kata())
                .contains("baris 2 (1): hanya memuat 4 dari 6 kolom")
                .contains("baris 5 (3): memuat 7 kolom, sedangkan judulnya 6");
    }

    @Test
    void refusedRowsAreWrittenSoThatNoSpreadsheetTakesThemForFormulas() throws IOException {
        impor.run(
                impor.file("r.csv", ImporFixture.JUDUL + A.replace("1,03", "=1+1,99")),
                impor.file("peta.yml", ImporFixture.PETA),
                false,
                Optional.of(impor.path("tolak.csv")));
        assertThat(Files.readString(impor.path("tolak.csv"), StandardCharsets.UTF_8))
                .startsWith("baris,nomor_asal,sebab")
                .contains("2,'=1+1,")
                .contains("99/02/2025");
    }

    @Test
    void aMappedWordMayStandForManyAndDatesForMonths() {
        String peta = """
                sumber: bulanan
                skpd: {tetap: Diskominfo}
                diterima: {tahun: Tahun, bulan: Bulan, hari: akhir}
                rincian: {kolom: [Judul, C], penyambung: ' - '}
                jalur: {kolom: Lewat, nilai: {'*e-mail*': surel}, lainnya: tidak_tercatat, kosong: tidak_tercatat}
                hasil: {tetap: berjalan}
                """;
        impor.run(
                impor.file(
                        "r.csv",
                        "Tahun,Bulan,Ringkas,Judul,Lewat\n2024,Februari,isi,judul,Via E-MAIL dinas\n2024.0,2,,lain,?\n"),
                peta,
                false);
        assertThat(impor.select("select concat_ws('|', diterima, rincian, jalur) from permohonan order by rincian"))
                .containsExactly("2024-02-29|judul - isi|surel", "2024-02-29|lain|tidak_tercatat");
    }
}
