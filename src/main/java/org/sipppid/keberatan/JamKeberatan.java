package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;

/** The times that run on an objection (UU 14/2008 Ps 36; P21 Ps 44(1)). */
final class JamKeberatan {

    private JamKeberatan() {}

    static List<Jam> of(Keberatan keberatan, LocalDate today, Kalender kalender) {
        List<Jam> jam = new ArrayList<>();
        LocalDate dicatat = keberatan.didaftarkan();
        jam.add(Jam.tersimpan(
                "Pengajuan keberatan",
                JangkaWaktu.KEBERATAN,
                keberatan.alasanDitemukan(),
                keberatan.batasPengajuan(),
                Optional.of(keberatan.diterima()),
                dicatat,
                today,
                kalender));
        Optional<LocalDate> dijawab = keberatan.tanggapan().map(TanggapanAtasan::tanggal);
        if (dijawab.isPresent() || keberatan.tahap().terbuka()) {
            jam.add(Jam.tersimpan(
                    "Tanggapan Atasan PPID, sejak diterima",
                    JangkaWaktu.TANGGAPAN,
                    keberatan.diterima(),
                    keberatan.jatuhTempo(),
                    dijawab,
                    dicatat,
                    today,
                    kalender));
            jam.add(Jam.tersimpan(
                    "Tanggapan Atasan PPID, sejak dicatat",
                    JangkaWaktu.TANGGAPAN_PERKI,
                    keberatan.didaftarkan(),
                    keberatan.jatuhTempoPerki(),
                    dijawab,
                    dicatat,
                    today,
                    kalender));
        }
        keberatan
                .tanggapan()
                .flatMap(TanggapanAtasan::pelaksanaan)
                .ifPresent(pelaksanaan -> jam.add(Jam.ditetapkan(
                        "Pelaksanaan tanggapan",
                        "ditetapkan Atasan PPID",
                        pelaksanaan.sampai(),
                        keberatan.dilaksanakan(),
                        today,
                        kalender)));
        return jam;
    }
}
