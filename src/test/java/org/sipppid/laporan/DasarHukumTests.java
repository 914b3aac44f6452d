package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DasarHukumTests {

    @Test
    void citesTheRuleInForceOnTheDocumentsDay() { // P21 Ps 63 revokes Perki 1/2010 on 30 June 2021
        assertThat(DasarHukum.pada(LocalDate.of(2021, 6, 29)))
                .anyMatch(nama -> nama.contains("Nomor 1 Tahun 2010"))
                .noneMatch(nama -> nama.contains("Nomor 1 Tahun 2021"));
        assertThat(DasarHukum.pada(LocalDate.of(2021, 6, 30)))
                .noneMatch(nama -> nama.contains("Nomor 1 Tahun 2010"))
                .anyMatch(nama -> nama.contains("Nomor 1 Tahun 2021"));
        assertThat(DasarHukum.pada(LocalDate.of(2026, 11, 23))).hasSize(4);
    }
}
