package org.sipppid.permohonan.pengingat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.ketetapan.TenggatBergeser;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the officers of each unit which of its times a decree on days off has moved (P21 Ps 1 angka 22): one mail per
 * unit and decree, whatever the register and whichever of a record's times, queued with the decree itself.
 */
@Component
class PemberitahuanTenggat {

    /** Enough to read through; the page that the mail leads to has all. */
    private static final int BARIS = 60;

    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    PemberitahuanTenggat(KotakKeluar kotak, SusunanSurel susunan) {
        this.kotak = kotak;
        this.susunan = susunan;
    }

    @EventListener
    void bergeser(TenggatBergeser peristiwa) {
        Map<UUID, List<Pergeseran>> units =
                peristiwa.pergeseran().stream().collect(Collectors.groupingBy(Pergeseran::skpd));
        units.forEach((skpd, moved) -> kotak.antre(new SurelBaru(
                "bergeser:" + peristiwa.kelompok() + ":" + skpd,
                Penerima.skpd(skpd),
                Optional.of(skpd),
                naskah(peristiwa, susunan.skpd(skpd), moved))));
    }

    private Naskah naskah(TenggatBergeser peristiwa, Skpd skpd, List<Pergeseran> moved) {
        String lines = moved.stream().limit(BARIS).map(this::baris).collect(Collectors.joining("\n"));
        String rest = moved.size() > BARIS ? "\n- dan " + (moved.size() - BARIS) + " lagi" : "";
        return Naskah.of(
                "tenggat-bergeser",
                Map.of(
                        "jumlah", Integer.toString(moved.size()),
                        "skpd", skpd.singkatan(),
                        "keputusan", peristiwa.keputusan(),
                        "daftar", lines + rest,
                        "tautan", susunan.tautan("/pengaturan/kalender/ketetapan/" + peristiwa.kelompok())));
    }

    private String baris(Pergeseran satu) {
        return "- " + satu.jenis() + " " + satu.nomor() + "\n  " + satu.tenggat() + ": " + susunan.tanggal(satu.dari())
                + " -> " + susunan.tanggal(satu.ke());
    }
}
