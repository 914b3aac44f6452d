package org.sipppid.rekonsiliasi.menurut;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.springframework.stereotype.Component;

/** Counts a selection at the ends of two days and finds what explains the difference. */
@Component
class DuaTanggalReader {

    private final Transactions transactions;
    private final CommitOrder order;
    private final Rekapitulasi rekapitulasi;
    private final PerubahanReader perubahan;

    DuaTanggalReader(
            Transactions transactions, CommitOrder order, Rekapitulasi rekapitulasi, PerubahanReader perubahan) {
        this.transactions = transactions;
        this.order = order;
        this.rekapitulasi = rekapitulasi;
        this.perubahan = perubahan;
    }

    DuaTanggal read(Saringan saringan, LocalDate dulu, LocalDate kini, Actor actor) {
        DuaTanggal counted = transactions.read(actor.as(Actor.Role.HITUNG), () -> {
            long before = order.until(dulu);
            long after = order.until(kini);
            return new DuaTanggal(
                    saringan,
                    dulu,
                    kini,
                    figures(saringan, before, after),
                    List.of(),
                    perubahan.jumlah(saringan, before, after));
        });
        List<Perubahan> rows = transactions.read(
                actor, () -> perubahan.list(saringan, order.until(dulu), order.until(kini), DuaTanggal.TERBANYAK));
        return new DuaTanggal(saringan, dulu, kini, counted.angka(), rows, counted.semua());
    }

    private List<DuaTanggal.Baris> figures(Saringan saringan, long before, long after) {
        Kohor then = rekapitulasi.kohor(saringan, before);
        Kohor now = rekapitulasi.kohor(saringan, after);
        Arus flowThen = rekapitulasi.arus(saringan, before);
        Arus flowNow = rekapitulasi.arus(saringan, after);
        List<DuaTanggal.Baris> figures = new ArrayList<>();
        figures.add(new DuaTanggal.Baris("Diterima", saringan, then.diterima(), now.diterima()));
        Kohor.HASIL.forEach(hasil -> figures.add(
                new DuaTanggal.Baris(hasil.label(), saringan.hasil(hasil), then.hasil(hasil), now.hasil(hasil))));
        figures.add(new DuaTanggal.Baris(
                "Sisa awal", saringan.dasar(Dasar.SISA_AWAL), flowThen.sisaAwal(), flowNow.sisaAwal()));
        figures.add(
                new DuaTanggal.Baris("Selesai", saringan.dasar(Dasar.SELESAI), flowThen.selesai(), flowNow.selesai()));
        figures.add(new DuaTanggal.Baris(
                "Sisa akhir", saringan.dasar(Dasar.SISA_AKHIR), flowThen.sisaAkhir(), flowNow.sisaAkhir()));
        return figures;
    }
}
