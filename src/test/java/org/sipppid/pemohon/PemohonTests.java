package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an applicant says of itself without being asked, and what it never says. */
class PemohonTests {

    private static Pemohon reachedAt(String kontak) {
        return new Pemohon(
                "Pemohon Contoh",
                Optional.of("6171010101900001"),
                Optional.empty(),
                Optional.ofNullable(kontak),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            contoh@surel.id,                          contoh@surel.id
            0812-3456-7890 / contoh.dua@surel.go.id., contoh.dua@surel.go.id
            satu@surel.id; dua@surel.id,              satu@surel.id
            0812 3456 7890,                           -
            @contoh di media sosial,                  -
            contoh@lokal,                             -
            -,                                        -
            """)
    void findsTheAddressWithinTheContact(String kontak, String surel) {
        assertThat(reachedAt(kontak).surel()).isEqualTo(Optional.ofNullable(surel));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Budi Santoso,       B••• S•••
            Al,                 A•••
            𝔅udi,               𝔅•••
            'PT  Contoh, Tbk.', P••• C••• T•••
            """)
    void showsFirstLettersAndNoLengths(String nama, String samaran) {
        assertThat(new Pemohon(nama, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()).samaran())
                .isEqualTo(samaran);
    }

    @Test
    void tellsALogNothing() {
        assertThat(reachedAt("contoh@surel.id").toString()).doesNotContain("Contoh", "6171", "surel");
    }
}
