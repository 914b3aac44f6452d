package org.sipppid.permohonan.pengingat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.permohonan.TindakanTercatat;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.sipppid.web.Format;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the applicant by e-mail of the number at once (UU 14/2008 Ps 22(4)-(5), P21 Ps 30(2)) and of each notice, in the
 * transaction that records it. Who left no address gets nothing; nor does anybody hear of what is entered long after it
 * happened.
 */
@Component
class PemberitahuanPemohon {

    /** Working days after which an entry is history that is caught up with. */
    private static final int LAMA = 10;

    private final RegisterPermohonan register;
    private final KalenderBerlaku kalender;
    private final KotakKeluar kotak;
    private final SusunanSurel susunan;
    private final Format format;
    private final Clock clock;

    PemberitahuanPemohon(
            RegisterPermohonan register,
            KalenderBerlaku kalender,
            KotakKeluar kotak,
            SusunanSurel susunan,
            Format format,
            Clock clock) {
        this.register = register;
        this.kalender = kalender;
        this.kotak = kotak;
        this.susunan = susunan;
        this.format = format;
        this.clock = clock;
    }

    @EventListener
    void tercatat(TindakanTercatat peristiwa) {
        Permohonan permohonan = peristiwa.sesudah();
        if (peristiwa.tindakan().isEmpty()) {
            didaftarkan(permohonan);
        } else if (peristiwa.tindakan().get() instanceof Tindakan.NyatakanTidakLengkap tindakan) {
            tidakLengkap(permohonan, tindakan);
        } else if (peristiwa.tindakan().get() instanceof Tindakan.Perpanjang tindakan) {
            diperpanjang(permohonan, tindakan);
        } else if (peristiwa.tindakan().get() instanceof Tindakan.Jawab tindakan) {
            dijawab(permohonan, tindakan);
        } else if (peristiwa.tindakan().get() instanceof Tindakan.Tolak tindakan) {
            ditolak(permohonan, tindakan);
        }
    }

    private void didaftarkan(Permohonan permohonan) {
        antre(
                "nomor",
                permohonan,
                permohonan.diterima(),
                Map.of(
                        "diterima", susunan.tanggal(permohonan.diterima()),
                        "jatuh_tempo", susunan.tanggal(permohonan.jatuhTempo())));
    }

    private void tidakLengkap(Permohonan permohonan, Tindakan.NyatakanTidakLengkap tindakan) {
        String kekurangan =
                tindakan.kekurangan().stream().map(satu -> "- " + satu).collect(Collectors.joining("\n"));
        antre("tidak-lengkap", permohonan, tindakan.tanggal(), Map.of("kekurangan", kekurangan));
    }

    private void diperpanjang(Permohonan permohonan, Tindakan.Perpanjang tindakan) {
        antre(
                "perpanjangan",
                permohonan,
                tindakan.tanggal(),
                Map.of(
                        "jatuh_tempo", susunan.tanggal(permohonan.jatuhTempo()),
                        "alasan", tindakan.alasan().label(),
                        "pasal", tindakan.alasan().pasal(),
                        "uraian", tindakan.uraian()));
    }

    private void dijawab(Permohonan permohonan, Tindakan.Jawab tindakan) {
        Penyelesaian akhir = tindakan.penyelesaian();
        antre(
                "pemberitahuan",
                permohonan,
                tindakan.tanggal(),
                Map.of(
                        "tanggal", susunan.tanggal(tindakan.tanggal()),
                        "hasil", akhir.hasil().label() + " (" + akhir.hasil().arti() + ")",
                        "uraian", UraianJawaban.print(akhir, tindakan.pemberitahuan(), format)));
    }

    private void ditolak(Permohonan permohonan, Tindakan.Tolak tindakan) {
        antre(
                "penolakan",
                permohonan,
                tindakan.tanggal(),
                Map.of(
                        "tanggal", susunan.tanggal(tindakan.tanggal()),
                        "alasan", tindakan.usulan().alasan().label(),
                        "uraian",
                                tindakan.usulan()
                                        .undangUndang()
                                        .orElse(tindakan.usulan().konsekuensi())));
    }

    /** The act's version makes the mail one: an act that is taken back and done again is a new notice. */
    private void antre(String name, Permohonan permohonan, LocalDate terjadi, Map<String, String> values) {
        LocalDate today = LocalDate.now(clock);
        Optional<UUID> pemohon = register.idPemohon(permohonan.id());
        if (pemohon.isEmpty()
                || terjadi.isBefore(HariSebelum.of(today, LAMA, kalender.kini().menurut(today)))) {
            return;
        }
        Map<String, String> all = new TreeMap<>(values);
        all.put("nomor", permohonan.nomor());
        all.put("pengirim", susunan.pengirim(permohonan.skpd()));
        kotak.antre(new SurelBaru(
                name + ":" + permohonan.id() + ":" + permohonan.versi(),
                Penerima.pemohon(pemohon.get()),
                Optional.of(permohonan.skpd()),
                Naskah.of(name, all)));
    }
}
