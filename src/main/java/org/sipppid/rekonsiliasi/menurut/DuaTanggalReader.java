package org.sipppid.rekonsiliasi.menurut;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Baris;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Kelompok;
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
        Actor counter = actor.as(Actor.Role.HITUNG);
        List<Kelompok> figures =
                transactions.read(counter, () -> angka.read(saringan, order.until(dulu), order.until(kini)));
        Optional<Baris> chosen = kode.isBlank() ? Optional.empty() : Optional.of(find(figures, kode));
        List<Ukuran> asked = chosen.map(satu -> List.of(satu.ukuran()))
                .orElseGet(() -> List.of(Ukuran.semua(saringan), Ukuran.semua(AngkaReader.keberatan(saringan))));
        List<Penjelasan> explained = asked.stream()
                .map(ukuran -> new Penjelasan(
                        ukuran.register(),
                        transactions.read(
                                actor,
                                () -> perubahan.list(
                                        ukuran, order.until(dulu), order.until(kini), DuaTanggal.TERBANYAK)),
                        transactions.read(
                                counter, () -> perubahan.jumlah(ukuran, order.until(dulu), order.until(kini)))))
                .toList();
        return new DuaTanggal(saringan, dulu, kini, figures, chosen, explained);
    }

    private static Baris find(List<Kelompok> figures, String kode) {
        return figures.stream()
                .flatMap(group -> group.baris().stream())
                .filter(satu -> satu.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Angka '" + kode + "' tidak ada di antara yang dibandingkan; pilih selisihnya dari tabel"));
    }
}
