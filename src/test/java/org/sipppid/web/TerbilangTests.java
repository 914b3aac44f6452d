package org.sipppid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTests {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "2, dua",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "20, dua puluh",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "230, dua ratus tiga puluh",
        "1000, seribu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2011, dua ribu sebelas",
        "123350, seratus dua puluh tiga ribu tiga ratus lima puluh",
        "1000000, satu juta",
        "999999999, sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
        "1000000000, satu miliar",
        "2001000011, dua miliar satu juta sebelas"
    })
    void writesANumberInWords(long n, String words) {
        assertThat(Terbilang.of(n)).isEqualTo(words);
    }

    @Test
    void refusesWhatNoPaperCounts() {
        assertThatThrownBy(() -> Terbilang.of(-1)).hasMessageContaining("0 sampai 999.999.999.999");
        assertThatThrownBy(() -> Terbilang.of(1_000_000_000_000L)).hasMessageContaining("0 sampai 999.999.999.999");
    }
}
