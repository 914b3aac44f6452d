package org.sipppid.arsip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KodeKeaslianTests {

    @RepeatedTest(50)
    void isReadBackHoweverItIsTyped() {
        KodeKeaslian kode = KodeKeaslian.random();
        String typed = kode.teks()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(KodeKeaslian.parse(typed)).contains(kode);
        assertThat(KodeKeaslian.parse(kode.teks())).contains(kode);
    }

    @Test
    void isPrintedInThreeGroupsOfFour() {
        assertThat(KodeKeaslian.random().teks()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7KQM", "7KQM-2P9D-X4TR-1", "7KQM-2P9D-X4TU", "7KQM-2P9D-X4T\u0660", "../../etc/passwd"})
    void refusesWhatNoPaperCarries(String typed) {
        assertThat(KodeKeaslian.parse(typed)).isEmpty();
    }
}
