package org.sipppid.daftar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Reads the list: the rows that the reader may see, and for the other units' rows their counts, so that what is listed
 * always adds up to the figure that led here.
 */
@Component
class HalamanReader {

    private static final int SIZE = 25;

    private final DaftarPermohonan daftar;
    private final Rekapitulasi rekapitulasi;
    private final CommitOrder order;
    private final DaftarSkpd daftarSkpd;
    private final TempoReader tempoReader;
    private final Transactions transactions;
    private final Clock clock;

    HalamanReader(
            DaftarPermohonan daftar,
            Rekapitulasi rekapitulasi,
            CommitOrder order,
            DaftarSkpd daftarSkpd,
            TempoReader tempoReader,
            Transactions transactions,
            Clock clock) {
        this.daftar = daftar;
        this.rekapitulasi = rekapitulasi;
        this.order = order;
        this.daftarSkpd = daftarSkpd;
        this.tempoReader = tempoReader;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param own the reader's unit; empty if the reader sees all */
    Halaman read(Penelusuran penelusuran, int asked, Optional<Skpd> own, Actor actor) {
        List<Halaman.Lain> others = own.isPresent() ? others(penelusuran, actor) : List.of();
        return transactions.read(actor, () -> {
            int count = daftar.count(penelusuran);
            int last = Math.max(0, (count - 1) / SIZE);
            int page = Math.min(asked, last);
            List<Baris> rows = daftar.list(penelusuran, page, SIZE).stream()
                    .map(rows(penelusuran))
                    .toList();
            return new Halaman(
                    penelusuran,
                    count,
                    page,
                    last,
                    rows,
                    others,
                    penelusuran.menurut().map(order::until));
        });
    }

    /** Hands over every row that a file of the same list holds; in the caller's transaction. */
    void each(Penelusuran penelusuran, Consumer<Baris> work) {
        Function<Permohonan, Baris> rows = rows(penelusuran);
        daftar.each(penelusuran, permohonan -> work.accept(rows.apply(permohonan)));
    }

    private Function<Permohonan, Baris> rows(Penelusuran penelusuran) {
        LocalDate hari = penelusuran.menurut().orElse(LocalDate.now(clock));
        Map<UUID, Skpd> units = Skpd.byId(daftarSkpd.all());
        return permohonan -> new Baris(permohonan, units.get(permohonan.skpd()), tempoReader.read(permohonan, hari));
    }

    /** None where the words or the person decide: those of others are nobody's to count. */
    private List<Halaman.Lain> others(Penelusuran penelusuran, Actor actor) {
        if (!penelusuran.cari().isEmpty() || penelusuran.milikSaya()) {
            return List.of();
        }
        Set<UUID> seen = transactions.read(actor, daftarSkpd::unitSesi);
        return transactions.read(actor.as(Actor.Role.HITUNG), () -> {
            long place = penelusuran.menurut().map(order::until).orElseGet(rekapitulasi::kepala);
            Map<UUID, Integer> counts = rekapitulasi.menurutSkpd(penelusuran.saringan(), place);
            return daftarSkpd.all().stream()
                    .filter(unit -> !seen.contains(unit.id()) && counts.containsKey(unit.id()))
                    .map(unit -> new Halaman.Lain(unit, counts.get(unit.id())))
                    .toList();
        });
    }
}
