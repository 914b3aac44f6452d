package org.sipppid.ketetapan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.kalender.JamLayanan;
import org.sipppid.kalender.Periode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the hour after which a receipt counts as one of the next working day, for receipts from a later day on. */
@Controller
@ConditionalOnWebApplication
class JamLayananController {

    private final DaftarKetetapan daftar;
    private final KalenderBerlaku kalender;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    JamLayananController(
            DaftarKetetapan daftar, KalenderBerlaku kalender, Transactions transactions, Jejak jejak, Clock clock) {
        this.daftar = daftar;
        this.kalender = kalender;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    @PostMapping("/pengaturan/kalender/jam")
    String atur(
            @RequestParam(defaultValue = "") String berlakuDari,
            @RequestParam(defaultValue = "") String tutup,
            Actor actor,
            RedirectAttributes flash) {
        Optional<LocalDate> dari =
                FieldReader.parse(berlakuDari.strip()).filter(day -> day.isAfter(LocalDate.now(clock)));
        try {
            Optional<LocalTime> jam = tutup.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(tutup.strip().replace('.', ':')));
            if (dari.isEmpty()) {
                flash.addFlashAttribute(
                        "keliru",
                        List.of("Jam layanan berlaku paling cepat besok, agar tenggat yang"
                                + " sudah berjalan tidak berubah; tulis tanggalnya seperti 31/12/2026."));
            } else {
                record(new JamLayanan(dari.get(), jam), actor);
                flash.addFlashAttribute("jamTersimpan", true);
            }
        } catch (KalenderDipakai busy) {
            flash.addFlashAttribute("keliru", List.of(busy.getMessage()));
        } catch (DateTimeParseException notAnHour) {
            flash.addFlashAttribute(
                    "keliru",
                    List.of("Jam harus ditulis seperti 15.00, atau dikosongkan bila hari"
                            + " diterima selalu dihitung seperti tercatat."));
        }
        return "redirect:/pengaturan/kalender";
    }

    private void record(JamLayanan jam, Actor actor) {
        transactions.write(actor, () -> {
            daftar.lockToChange();
            daftar.add(jam);
            jejak.catat(
                    "atur jam layanan",
                    jam.tutup().map(LocalTime::toString).orElse("tanpa batas jam"),
                    Optional.of("untuk yang diterima mulai " + Periode.tanggal(jam.berlakuDari())));
        });
        kalender.refresh();
    }
}
