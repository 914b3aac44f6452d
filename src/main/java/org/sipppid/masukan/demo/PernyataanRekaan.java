package org.sipppid.masukan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.rekonsiliasi.pernyataan.Butir;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Declares the months of the invented year at the desks that have an account, so that a demonstration shows every state:
 * one closes its first half year, one miscounts a month, one has not come to its last; the others are silent.
 */
@Component
@ConditionalOnProperty("sip.demo")
class PernyataanRekaan {

    private static final int FIRST_HALF = 6;

    private final DaftarPernyataan daftarPernyataan;
    private final TutupBuku tutupBuku;
    private final Transactions transactions;
    private final Clock clock;

    PernyataanRekaan(DaftarPernyataan daftarPernyataan, TutupBuku tutupBuku, Transactions transactions, Clock clock) {
        this.daftarPernyataan = daftarPernyataan;
        this.tutupBuku = tutupBuku;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Declares every month of this year that is over; what is declared already stays. */
    void nyatakan(AkunDemo desk, Skpd unit, UUID akun) {
        Actor officer = new Actor(Actor.Role.SKPD, Optional.of(akun), Optional.of(unit.id()), "mulai demonstrasi");
        YearMonth running = YearMonth.from(LocalDate.now(clock));
        for (YearMonth bulan = running.withMonth(1); bulan.isBefore(running); bulan = bulan.plusMonths(1)) {
            YearMonth month = bulan;
            boolean last = month.equals(running.minusMonths(1));
            if (desk != AkunDemo.BANHUB || !last) {
                boolean miscount = desk == AkunDemo.RSUD && last;
                transactions.write(officer, () -> declare(unit, month, miscount));
            }
            if (desk == AkunDemo.DISKOMINFO && month.getMonthValue() <= FIRST_HALF) {
                transactions.write(officer, () -> tutupBuku.tutup(unit, month));
            }
        }
    }

    private void declare(Skpd unit, YearMonth bulan, boolean miscount) {
        Angka counted = Angka.dihitung(daftarPernyataan.hitung(unit, bulan));
        daftarPernyataan.nyatakan(unit, bulan, 0, miscount ? withoutOne(counted) : counted);
    }

    /** What an office gets that counts by hand: a request granted in full is left out. */
    private static Angka withoutOne(Angka counted) {
        Map<Butir, Integer> nilai = new EnumMap<>(counted.nilai());
        if (counted.dari(Butir.DIKABULKAN_PENUH) > 0) {
            nilai.merge(Butir.DITERIMA, -1, Integer::sum);
            nilai.merge(Butir.DIKABULKAN_PENUH, -1, Integer::sum);
        }
        return new Angka(nilai);
    }
}
