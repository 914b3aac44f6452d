package org.sipppid.surel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.skpd.Skpd;

/** Mails to a unit that ended reach those who answer for it. */
@Tag("basisdata")
class PenerusSurelTests {

    private final SurelFixture surel = new SurelFixture(new JamUji(LocalDateTime.of(2026, 11, 23, 7, 0)));
    private final BukuAlamat buku = new BukuAlamat(surel.database().jdbc());

    @AfterEach
    void close() {
        surel.close();
    }

    @Test
    void fromTheDayOfTheMergerOn() {
        Skpd dinkes = PermohonanFixture.skpd(surel.database(), "DINKES");
        Penerima penerima = Penerima.skpd(dinkes.id());
        surel.petugas(dinkes, "lama@dinkes.example", true);
        assertThat(surel.sender(() -> buku.cari(penerima).orElseThrow().alamat()))
                .containsExactly("lama@dinkes.example");

        Skpd penerus = RekonsiliasiFixture.gabung(surel.database(), LocalDate.of(2026, 11, 20), "DINKES", "DINSOS");
        assertThat(surel.transactions()
                        .read(PermohonanFixture.UTAMA, () -> surel.kotak().tercapai(penerima)))
                .isFalse(); // nobody is there yet
        surel.petugas(penerus, "baru@gabungan.example", true);
        assertThat(surel.sender(() -> buku.cari(penerima)))
                .hasValueSatisfying(tujuan -> assertThat(tujuan.alamat()).containsExactly("baru@gabungan.example"))
                .hasValueSatisfying(tujuan -> assertThat(tujuan.sapaan()).contains("Dinas Gabungan"));
        assertThat(surel.transactions()
                        .read(PermohonanFixture.UTAMA, () -> surel.kotak().tercapai(penerima)))
                .isTrue();
    }
}
