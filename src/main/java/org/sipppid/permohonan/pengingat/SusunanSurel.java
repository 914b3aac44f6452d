package org.sipppid.permohonan.pengingat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** The words that several mails share. Runs in the caller's transaction. */
@Component
class SusunanSurel {

    private final DaftarSkpd daftarSkpd;
    private final Format format;
    private final Clock clock;

    SusunanSurel(DaftarSkpd daftarSkpd, Format format, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.format = format;
        this.clock = clock;
    }

    String tanggal(LocalDate hari) {
        return format.tanggal(hari);
    }

    Skpd skpd(UUID id) {
        return daftarSkpd.find(id).orElseThrow();
    }

    /** Who signs a notice to an applicant. */
    String pengirim(UUID skpd) {
        return "PPID " + skpd(skpd).nama() + "\n" + daftarSkpd.badanPublik().nama()
                + "\n\nSurel ini dibuat oleh program SIP PPID.";
    }

    /** Where an officer goes on: the address of a page, if the installation has one. */
    String tautan(String path) {
        Optional<String> base = daftarSkpd.badanPublik().alamatPublik();
        return base.map(alamat -> "Buka: " + alamat.replaceFirst("/+$", "") + path)
                        .orElse("Buka SIP PPID untuk menindaklanjuti.")
                + "\n\nSurel ini dibuat oleh program SIP PPID; jangan dibalas.";
    }

    /** A request as a line of a list: its number and its dates, nothing of its words or its applicant. */
    String baris(Permohonan permohonan) {
        return "- " + permohonan.nomor() + ", diterima " + tanggal(permohonan.diterima()) + ", jatuh tempo "
                + tanggal(permohonan.jatuhTempo());
    }

    /** The end of a day here. */
    Instant akhir(LocalDate hari) {
        return hari.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
