package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.Skpd;

/** A file that would change a closed month says so, row and month, before it is tried; with a reason it is a koreksi. */
@Tag("basisdata")
class BulanDitutupTests {

    private static final String ONE = "1,02/03/2026,DPUPR,Anggaran,Dijawab,09/03/2026\n";
    private static final String LATE = "2,20/03/2026,DPUPR,Daftar aset,Proses,\n";
    private static final String OTHER = "3,01/04/2026,DPUPR,Peta,Proses,\n";

    private final ImporFixture impor = new ImporFixture();

    @BeforeEach
    void closeMarch() {
        impor.csv(ONE);
        Skpd unit = PermohonanFixture.skpd(impor.database, "DPUPR");
        Actor officer = RekonsiliasiFixture.signatory(impor.database, unit);
        YearMonth march = YearMonth.of(2026, 3);
        impor.database.transactions().write(officer, () -> {
            RekonsiliasiFixture.daftar(impor.database)
                    .nyatakan(unit, march, 0, RekonsiliasiFixture.angka(1, 0, 0, 0, 0));
            new TutupBuku(impor.database.jdbc()).tutup(unit, march);
        });
    }

    @AfterEach
    void close() {
        impor.close();
    }

    private ImporFixture.Hasil run(String rows, boolean uji, Optional<String> koreksi) {
        Path peta = impor.file("peta.yml", ImporFixture.PETA);
        return impor.run(
                impor.file("register.csv", ImporFixture.JUDUL + rows),
                peta,
                new Impor.Pilihan(uji, Optional.empty(), koreksi));
    }

    @Test
    void withoutAReasonItNamesTheMonthsAndRowsAndTakesNothing() {
        assertThatThrownBy(() -> run(ONE.replace("09/03", "10/03") + OTHER + LATE, false, Optional.empty()))
                .isInstanceOf(BerkasKeliru.class)
                .hasMessageContaining("2026-03 ")
                .hasMessageContaining("(2 baris, mulai baris 2)")
                .hasMessageContaining("--koreksi");
        assertThat(impor.count("select count(*) from permohonan")).isEqualTo(1);
        assertThat(run(OTHER + LATE, true, Optional.empty()).kata()).contains("memerlukan --koreksi");
    }

    @Test
    void withAReasonEachChangeOfAClosedMonthIsAKoreksiAndNoOther() {
        ImporFixture.Hasil hasil =
                run(ONE.replace("09/03", "10/03") + OTHER + LATE, false, Optional.of("register asal dibetulkan"));
        assertThat(hasil.kata()).contains("dicatat sebagai koreksi", "2026-03");
        assertThat(impor.select("select p.nomor || ' ' || k.bagian || ' ' || k.alasan from koreksi_tutup_buku k"
                        + " join permohonan p on p.id = k.permohonan order by 1"))
                .containsExactly("1 selesai register asal dibetulkan", "2 diterima register asal dibetulkan");
    }

    @Test
    void whatTouchesNoClosedMonthNeedsNoReason() {
        assertThat(run(ONE.replace("Anggaran", "Belanja") + OTHER, false, Optional.empty())
                        .hasil()
                        .ditutup())
                .isEmpty();
        assertThat(impor.count("select count(*) from koreksi_tutup_buku")).isZero();
    }
}
