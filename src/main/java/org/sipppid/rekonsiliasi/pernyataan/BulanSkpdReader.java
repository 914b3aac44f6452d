package org.sipppid.rekonsiliasi.pernyataan;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Hasil;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** Reads the page of one unit's month, its declaration as it was last made and its count at the head of the order. */
@Component
class BulanSkpdReader {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "rekonsiliasi");

    private final DaftarPernyataan daftarPernyataan;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    BulanSkpdReader(DaftarPernyataan daftarPernyataan, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.daftarPernyataan = daftarPernyataan;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The page that an address names; empty if it names no unit or no month. */
    Optional<BulanSkpd> read(String kode, String bulan, Actor actor) {
        Optional<YearMonth> month = parse(bulan);
        Optional<Skpd> unit = transactions.read(actor, () -> daftarSkpd.find(kode));
        return unit.isPresent() && month.isPresent()
                ? Optional.of(read(unit.get(), month.get(), actor))
                : Optional.empty();
    }

    private static Optional<YearMonth> parse(String bulan) {
        try {
            return Optional.of(YearMonth.parse(bulan))
                    .filter(month -> month.getYear() >= 2000 && month.getYear() < 2200);
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    private BulanSkpd read(Skpd unit, YearMonth bulan, Actor actor) {
        // What was just declared is shown at once, before it has its place in the order.
        Optional<Pernyataan> declared = transactions.read(actor, () -> daftarPernyataan.find(unit, bulan));
        Map<Hasil, Integer> counted = transactions.read(COUNTER, () -> daftarPernyataan.hitung(unit, bulan));
        return new BulanSkpd(
                unit,
                bulan,
                DaftarPernyataan.keadaan(unit, bulan, YearMonth.now(clock), declared, counted),
                declared,
                counted);
    }
}
