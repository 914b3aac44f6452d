package org.sipppid.rekonsiliasi.menurut;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Bagian;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Baris;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Penjelasan;
import org.springframework.stereotype.Component;

/** Counts a selection at the ends of two days and finds what explains the differences. */
@Component
class DuaTanggalReader {

    private final Transactions transactions;
    private final CommitOrder order;
    private final AngkaReader angka;
    private final PerubahanReader perubahan;

    DuaTanggalReader(Transactions transactions, CommitOrder order, AngkaReader angka, PerubahanReader perubahan) {
        this.transactions = transactions;
        this.order = order;
        this.angka = angka;
        this.perubahan = perubahan;
    }

    /** @param kode the figure to explain; blank for all of them */
    DuaTanggal read(Saringan saringan, LocalDate dulu, LocalDate kini, String kode, Actor actor) {
        Counted counted = transactions.read(actor.as(Actor.Role.HITUNG), () -> count(saringan, dulu, kini, kode));
        List<Penjelasan> explained = transactions.read(
                actor,
                () -> counted.sizes().entrySet().stream()
                        .map(satu -> new Penjelasan(
                                satu.getKey().register(),
                                perubahan.list(satu.getKey(), counted.before(), counted.after(), DuaTanggal.TERBANYAK),
                                satu.getValue()))
                        .toList());
        return new DuaTanggal(saringan, dulu, kini, counted.figures(), counted.chosen(), explained);
    }

    /** What one snapshot says: the two places, the figures at them, and how many records explain each that is asked for. */
    private record Counted(
            long before, long after, List<Bagian> figures, Optional<Baris> chosen, Map<Ukuran, Integer> sizes) {}

    private Counted count(Saringan saringan, LocalDate dulu, LocalDate kini, String kode) {
        long before = order.until(dulu);
        long after = order.until(kini);
        List<Bagian> figures = angka.read(saringan, before, after);
        Optional<Baris> chosen = kode.isBlank() ? Optional.empty() : Optional.of(find(figures, kode));
        Map<Ukuran, Integer> sizes = new LinkedHashMap<>();
        chosen.map(satu -> List.of(satu.ukuran()))
                .orElseGet(() -> List.of(Ukuran.semua(saringan), Ukuran.semua(AngkaReader.keberatan(saringan))))
                .forEach(ukuran -> sizes.put(ukuran, perubahan.jumlah(ukuran, before, after)));
        return new Counted(before, after, figures, chosen, sizes);
    }

    private static Baris find(List<Bagian> figures, String kode) {
        return figures.stream()
                .flatMap(group -> group.baris().stream())
                .filter(satu -> satu.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Angka '" + kode + "' tidak ada di antara yang dibandingkan; pilih selisihnya dari tabel"));
    }
}
