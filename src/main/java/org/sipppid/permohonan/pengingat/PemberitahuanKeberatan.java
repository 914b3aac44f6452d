package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * Tells the applicant by e-mail that an objection was registered (P21 Ps 42(3)) and that the Atasan PPID has answered it
 * (UU 14/2008 Ps 36(2)). The register of objections calls it in its own transactions.
 */
@Component
public class PemberitahuanKeberatan {

    /** An objection as its mails name it: by reference and number, never by a person. */
    public record Perkara(UUID keberatan, UUID pemohon, UUID skpd, String nomor) {}

    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    PemberitahuanKeberatan(KotakKeluar kotak, SusunanSurel susunan) {
        this.kotak = kotak;
        this.susunan = susunan;
    }

    public void diterima(Perkara perkara, LocalDate diterima, LocalDate jatuhTempo) {
        antre(
                "tanda-terima-keberatan",
                perkara,
                "tanda-terima-keberatan:" + perkara.keberatan(),
                Map.of("diterima", susunan.tanggal(diterima), "jatuh_tempo", susunan.tanggal(jatuhTempo)));
    }

    /**
     * @param versi of the objection that the answer made
     * @param tanggapan the answer in a few words
     */
    public void ditanggapi(Perkara perkara, int versi, LocalDate tanggal, String tanggapan) {
        antre(
                "tanggapan-keberatan",
                perkara,
                "tanggapan-keberatan:" + perkara.keberatan() + ":" + versi,
                Map.of("tanggal", susunan.tanggal(tanggal), "tanggapan", tanggapan));
    }

    private void antre(String name, Perkara perkara, String kunci, Map<String, String> values) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("nomor", perkara.nomor());
        all.put("pengirim", susunan.pengirim(perkara.skpd()));
        kotak.antre(new SurelBaru(
                kunci, Penerima.pemohon(perkara.pemohon()), Optional.of(perkara.skpd()), Naskah.of(name, all)));
    }
}
