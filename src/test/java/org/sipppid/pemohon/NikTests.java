package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a NIK is refused, and what only makes an officer look again. */
class NikTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            6171010101900001
            1101015202000001
            9671013112990001
            """)
    void takesNumbersOfEveryProvince(String nik) {
        assertThat(Nik.refusal(nik)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            617101010190000,   16 angka
            61710101019000011, 16 angka
            617101010190000a,  16 angka
            ٦١٧١٠١٠١٠١٩٠٠٠٠١,  16 angka
            1071010101900001,  kode provinsi
            9771010101900001,  kode provinsi
            0000000000123456,  kode provinsi
            """)
    void refusesWhatNoCardCanBear(String nik, String said) {
        assertThat(Nik.refusal(nik)).hasValueSatisfying(why -> assertThat(why).contains(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190", "311299", "410190", "711299", "290200", "290204", "690296", "300406", "650785"})
    void knowsADayOfBirthOfAManOrAWoman(String ddmmyy) {
        assertThat(Nik.dateIsPossible("617101" + ddmmyy + "0001")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000190", "320190", "400190", "720190", "010090", "011390", "300290", "290201", "310490"})
    void knowsWhatIsNoDayOfBirth(String ddmmyy) {
        assertThat(Nik.dateIsPossible("617101" + ddmmyy + "0001")).isFalse();
    }
}
