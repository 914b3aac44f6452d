package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.pengingat.PemberitahuanKeberatan;
import org.sipppid.permohonan.pengingat.PemberitahuanKeberatan.Perkara;
import org.springframework.stereotype.Component;

/**
 * Tells whoever objects by e-mail of the number (P21 Ps 42(3)) and of the answer (UU 14/2008 Ps 36(2)), in the transaction
 * that records it. What is entered long after it happened is history, and nobody hears of it.
 */
@Component
class PemberitahuanPengaju {

    /** Working days after which an entry is history that is caught up with. */
    private static final int LAMA = 10;

    private final RegisterKeberatan register;
    private final PemberitahuanKeberatan pemberitahuan;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    PemberitahuanPengaju(
            RegisterKeberatan register, PemberitahuanKeberatan pemberitahuan, KalenderBerlaku kalender, Clock clock) {
        this.register = register;
        this.pemberitahuan = pemberitahuan;
        this.kalender = kalender;
        this.clock = clock;
    }

    void dicatat(Keberatan keberatan) {
        if (baru(keberatan.diterima())) {
            perkara(keberatan)
                    .forEach(satu -> pemberitahuan.diterima(satu, keberatan.diterima(), keberatan.jatuhTempo()));
        }
    }

    /** The answer, as it was just recorded. */
    void ditanggapi(Keberatan keberatan) {
        TanggapanAtasan isi = keberatan.tanggapan().orElseThrow();
        if (baru(isi.tanggal())) {
            perkara(keberatan)
                    .forEach(satu -> pemberitahuan.ditanggapi(
                            satu,
                            keberatan.versi(),
                            isi.tanggal(),
                            isi.hasil().label() + " (surat nomor " + isi.nomor() + ")"));
        }
    }

    private List<Perkara> perkara(Keberatan keberatan) {
        List<UUID> orang = register.orang(keberatan.id());
        return orang.stream()
                .limit(1) // the applicant, whose the objection is; a proxy is told by the applicant
                .map(satu -> new Perkara(keberatan.id(), satu, keberatan.skpd(), keberatan.nomor()))
                .toList();
    }

    private boolean baru(LocalDate terjadi) {
        LocalDate today = LocalDate.now(clock);
        return kalender.kini().menurut(today).hariKerja(terjadi, today) <= LAMA;
    }
}
