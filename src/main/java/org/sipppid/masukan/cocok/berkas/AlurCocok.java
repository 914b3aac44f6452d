package org.sipppid.masukan.cocok.berkas;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** The road of a file: kept, looked at, compared by the unit's mapping; each step whole. */
@Component
class AlurCocok {

    private final Transactions transactions;
    private final DaftarUnggahan unggahan;
    private final DaftarPemetaan pemetaan;
    private final Pembanding pembanding;

    AlurCocok(Transactions transactions, DaftarUnggahan unggahan, DaftarPemetaan pemetaan, Pembanding pembanding) {
        this.transactions = transactions;
        this.unggahan = unggahan;
        this.pemetaan = pemetaan;
        this.pembanding = pembanding;
    }

    /** Keeps a file until it has been compared; throws {@link BerkasKeliru} if it is no table. */
    UUID simpan(Actor actor, Skpd skpd, Path berkas, Optional<Periode> periode) {
        Cuplikan.read(berkas, new Isian(Map.of()));
        Unggahan satu =
                new Unggahan(UUID.randomUUID(), skpd.id(), berkas.getFileName().toString(), periode);
        return transactions.write(actor, () -> unggahan.simpan(satu, berkas)).id();
    }

    /** The mapping that the unit used last, or the one that most likely fits. */
    Isian awal(Actor actor, Skpd skpd, Unggahan satu) {
        return transactions.read(
                actor,
                () -> pemetaan.find(skpd.id())
                        .orElseGet(() -> IsianPemetaan.tebak(
                                unggahan.baca(satu, berkas -> Cuplikan.read(berkas, new Isian(Map.of()))),
                                pemetaan.sumber(skpd))));
    }

    Cuplikan cuplikan(Actor actor, Unggahan satu, Isian isian) {
        return transactions.read(actor, () -> unggahan.baca(satu, berkas -> Cuplikan.read(berkas, isian)));
    }

    /** Whether the unit's file needs no choosing any more: its mapping is known and fits this file as well. */
    boolean siap(Actor actor, Skpd skpd, Unggahan satu) {
        Optional<Isian> known = transactions.read(actor, () -> pemetaan.find(skpd.id()));
        return known.filter(isian -> {
                    Cuplikan cuplikan = cuplikan(actor, satu, isian);
                    return IsianPemetaan.periksa(isian, cuplikan).isEmpty()
                            && IsianPemetaan.belumBerarti(isian, cuplikan).isEmpty();
                })
                .isPresent();
    }

    /** Compares, and keeps the mapping for the next time; throws {@link BerkasKeliru} and changes nothing. */
    UUID cocokkan(Actor actor, Skpd skpd, Unggahan satu, Isian isian) {
        return transactions.write(actor, () -> {
            UUID id = unggahan.baca(
                    satu,
                    berkas -> pembanding.cocokkan(
                            berkas, IsianPemetaan.pemetaan(isian, skpd.kode()), skpd, satu.periode()));
            pemetaan.simpan(skpd.id(), isian);
            unggahan.hapus(satu.id());
            return id;
        });
    }

    Optional<Unggahan> find(Actor actor, UUID id) {
        return transactions.read(actor, () -> unggahan.find(id));
    }
}
