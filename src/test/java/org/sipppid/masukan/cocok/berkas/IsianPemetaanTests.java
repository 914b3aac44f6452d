package org.sipppid.masukan.cocok.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of an officer's choices as a mapping. */
class IsianPemetaanTests {

    @Test
    void thePageMapsAnApplicantOnlyWithTheName() {
        Isian isian = new Isian(Map.of("kolom.nomor_asal", "No", "kolom.nik", "NIK"));
        assertThat(IsianPemetaan.yaml(isian, "DPUPR")).contains("pemohon").contains("nik: NIK");
    }
}
