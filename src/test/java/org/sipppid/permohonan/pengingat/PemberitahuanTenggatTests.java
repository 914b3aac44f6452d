package org.sipppid.permohonan.pengingat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.ketetapan.TenggatBergeser;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.sengketa.SengketaFixture;
import org.sipppid.sengketa.TahapSengketa;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.SurelKeluar;

/** A decree that moves times is told to each unit once, with everything that it moved there. */
@Tag("basisdata")
class PemberitahuanTenggatTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10); // a Tuesday: due on 24 November
    private static final Set<AlasanKeberatan> GROUNDS = EnumSet.of(AlasanKeberatan.B);

    private final PengingatFixture uji = new PengingatFixture(TODAY.atTime(10, 0));
    private final Skpd dinkes = uji.skpd("DINKES");
    private final Skpd dpupr = uji.skpd("DPUPR");

    @AfterEach
    void close() {
        uji.close();
    }

    private void decree(LocalDate hari) {
        KetetapanFixture.libur(
                uji.surel.database(), hari, event -> uji.tenggat().bergeser((TenggatBergeser) event));
    }

    private List<SurelKeluar> mails() {
        return uji.surel.isi().stream()
                .filter(mail -> mail.perihal().endsWith("bergeser"))
                .toList();
    }

    @Test
    void oneMailPerUnitListsWhatMovedInEveryRegister() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
        uji.surel.petugas(dpupr, "petugas@dpupr.example", true);
        List<Permohonan> requests = List.of(uji.catat(dinkes, TODAY), uji.catat(dinkes, TODAY));
        Permohonan elsewhere = uji.catat(dpupr, TODAY);
        uji.catat(uji.skpd("BKD"), TODAY); // nobody there has an address
        Keberatan objection = write(() -> KeberatanFixture.register(uji.surel.database())
                .catat(UUID.randomUUID(), KeberatanFixture.anObjection(dinkes, TODAY, 3, GROUNDS)));
        Sengketa dispute =
                write(() -> SengketaFixture.at(uji.surel.database(), dinkes, TahapSengketa.AJUDIKASI, GROUNDS));

        decree(LocalDate.of(2026, 11, 17));

        assertThat(mails()).hasSize(2);
        assertThat(mail(dinkes).perihal()).isEqualTo("5 tenggat Dinkes bergeser");
        assertThat(mail(dinkes).isi())
                .contains(
                        "- permohonan " + requests.get(0).nomor()
                                + "\n  Jatuh tempo: 24 November 2026 -> 25 November 2026",
                        "- permohonan " + requests.get(1).nomor(),
                        "- keberatan " + objection.nomor() + "\n  Jatuh tempo tanggapan: ",
                        "- keberatan " + objection.nomor() + "\n  Jatuh tempo tanggapan menurut Perki: ",
                        "- sengketa " + dispute.nomor() + "\n  Penyelesaian sengketa selesai: ",
                        "SKB Contoh")
                .doesNotContain(elsewhere.nomor());
        assertThat(mail(dpupr).isi()).contains(elsewhere.nomor()).doesNotContain(objection.nomor());
    }

    private SurelKeluar mail(Skpd skpd) {
        return mails().stream()
                .filter(mail -> mail.skpd().orElseThrow().equals(skpd.id()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T write(java.util.function.Supplier<T> work) {
        return uji.surel.database().transactions().write(PermohonanFixture.officer(dinkes), work);
    }

    @Test
    void aTimeThatIsNotTheLawsOwnIsToldAsWell() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
        Permohonan permohonan = uji.catat(dinkes, TODAY);
        uji.clock.set(LocalDate.of(2026, 11, 12).atTime(9, 0));
        uji.lakukan(permohonan, new Tindakan.NyatakanLengkap(LocalDate.of(2026, 11, 12)));

        decree(LocalDate.of(2026, 11, 25)); // after the law's day and before the Perki's

        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.isi())
                        .contains("Jatuh tempo menurut Perki: 26 November 2026 -> 27 November 2026")
                        .doesNotContain("Jatuh tempo: "));
    }

    @Test
    void theSameNewsTwiceIsOneMailAndAnotherDecreeAnother() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
        uji.catat(dinkes, TODAY);
        KetetapanFixture.libur(uji.surel.database(), LocalDate.of(2026, 11, 17), event -> {
            uji.tenggat().bergeser((TenggatBergeser) event);
            uji.tenggat().bergeser((TenggatBergeser) event);
        });
        assertThat(mails()).hasSize(1);
        decree(LocalDate.of(2026, 11, 18));
        assertThat(mails()).hasSize(2);
        decree(LocalDate.of(2026, 11, 18)); // makes no difference any more
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whatWasNotRecordedIsNotTold() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
        uji.catat(dinkes, TODAY);
        assertThatThrownBy(() -> KetetapanFixture.libur(uji.surel.database(), LocalDate.of(2026, 11, 17), event -> {
                    uji.tenggat().bergeser((TenggatBergeser) event);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        uji.surel.petugas(dinkes, "petugas@dinkes.example", true);
        List<Permohonan> all = new ArrayList<>();
        for (int n = 0; n < 63; n++) {
            all.add(uji.catat(dinkes, TODAY, "0812"));
        }
        decree(LocalDate.of(2026, 11, 17));
        assertThat(mail(dinkes).perihal()).startsWith("63 tenggat");
        assertThat(mail(dinkes).isi()).contains("- dan 3 lagi");
    }
}
