package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.isian.Kategori;

/** What is asked of whom (P21 Ps 27(2)-(7), 29(5)). */
class KelengkapanPemohonTests {

    /** Known: what the applicant has said, of nik, sk, alamat, kontak, kuasa, meterai. Missing: how the sentences begin. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            perseorangan   | nik alamat kontak                | identitas                           | -
            perseorangan   | nik alamat kontak                | -                                   | Kartu tanda penduduk atau
            perseorangan   | -                                | identitas                           | Nomor induk; Alamat; Nomor telepon
            perseorangan   | sk alamat kontak                 | identitas                           | Nomor induk
            badan_hukum    | sk alamat kontak                 | pengesahan                          | -
            badan_hukum    | nik alamat kontak                | identitas                           | Nomor surat keputusan; Akta pengesahan
            kelompok_orang | nik alamat kontak                | surat_kuasa identitas_pemberi_kuasa | -
            kelompok_orang | nik alamat kontak                | identitas                           | Surat kuasa dari; Kartu tanda penduduk pemberi
            perseorangan   | nik alamat kontak kuasa meterai  | identitas surat_kuasa               | -
            perseorangan   | nik alamat kontak kuasa meterai  | identitas                           | Surat kuasa khusus
            perseorangan   | nik alamat kontak kuasa          | identitas surat_kuasa               | Surat kuasa khusus
            tidak_tercatat | -                                | -                                   | -
            """)
    void saysWhatIsMissing(String jenis, String known, String berkas, String missing) {
        KelengkapanPemohon kelengkapan = KelengkapanPemohon.of(
                Kategori.parse(JenisPemohon.class, jenis), pemohon(words(known, " ")), lampiran(words(berkas, " ")));

        assertThat(kelengkapan.lengkap()).isEqualTo(missing == null);
        assertThat(kelengkapan.kekurangan())
                .hasSize(words(missing, ";").size())
                .allSatisfy(sentence -> assertThat(sentence).contains("(Perki 1/2021 Pasal 2"))
                .allSatisfy(sentence ->
                        assertThat(words(missing, ";")).anyMatch(start -> sentence.startsWith(start.strip())));
    }

    private static Set<String> words(String text, String separator) {
        return text == null ? Set.of() : Set.of(text.split(separator));
    }

    private static Set<JenisLampiran> lampiran(Set<String> kode) {
        return kode.stream().map(it -> Kategori.parse(JenisLampiran.class, it)).collect(Collectors.toSet());
    }

    private static Pemohon pemohon(Set<String> known) {
        return new Pemohon(
                "Pemohon Contoh",
                has(known, "nik"),
                has(known, "sk"),
                has(known, "alamat"),
                has(known, "kontak"),
                Optional.empty(),
                has(known, "kuasa").map(it -> kuasa(known.contains("meterai"))),
                Set.of());
    }

    private static Kuasa kuasa(boolean bermeterai) {
        Optional<String> none = Optional.empty();
        return new Kuasa("Kuasa", none, none, none, none, Optional.of(LocalDate.of(2026, 1, 2)), bermeterai);
    }

    private static Optional<String> has(Set<String> known, String what) {
        return known.contains(what) ? Optional.of(what) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            perseorangan,   perseorangan
            kelompok_orang, kelompok_masyarakat lsm ormas lainnya
            badan_hukum,    lsm ormas partai_politik badan_publik lainnya
            tidak_tercatat, ''
            """)
    void eachKindHasItsOwnPartsOfTheList(String jenis, String golongan) { // Permendagri 3/2017 Ps 24
        assertThat(Arrays.stream(GolonganPemohon.values())
                        .filter(it -> it.of(Kategori.parse(JenisPemohon.class, jenis)))
                        .map(Kategori::kode)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(golongan);
    }
}
