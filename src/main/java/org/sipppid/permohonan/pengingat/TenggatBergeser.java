package org.sipppid.permohonan.pengingat;

import java.util.Map;
import java.util.Optional;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.permohonan.TindakanTercatat;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit's officers that a decree on days off has moved a due date (P21 Ps 1 angka 22). */
@Component
class TenggatBergeser {

    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    TenggatBergeser(KotakKeluar kotak, SusunanSurel susunan) {
        this.kotak = kotak;
        this.susunan = susunan;
    }

    @EventListener
    void tercatat(TindakanTercatat peristiwa) {
        if (peristiwa.tindakan().orElse(null) instanceof Tindakan.GeserTenggat tindakan) {
            bergeser(peristiwa.sebelum().orElseThrow(), peristiwa.sesudah(), tindakan);
        }
    }

    private void bergeser(Permohonan lama, Permohonan baru, Tindakan.GeserTenggat tindakan) {
        if (lama.jatuhTempo().equals(baru.jatuhTempo())) {
            return;
        }
        Naskah naskah = Naskah.of(
                "tenggat-bergeser",
                Map.of(
                        "nomor", baru.nomor(),
                        "keputusan", tindakan.keputusan(),
                        "lama", susunan.tanggal(lama.jatuhTempo()),
                        "baru", susunan.tanggal(baru.jatuhTempo()),
                        "tautan", susunan.tautan("/permohonan/" + baru.id())));
        kotak.antre(new SurelBaru(
                "bergeser:" + baru.id() + ":" + baru.versi(),
                Penerima.skpd(baru.skpd()),
                Optional.of(baru.skpd()),
                naskah));
    }
}
