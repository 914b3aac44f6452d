package org.sipppid.masukan.cocok.putusan;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.masukan.cocok.DaftarPencocokan;
import org.sipppid.masukan.cocok.portion.Cursor;
import org.sipppid.masukan.cocok.portion.Journal;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.Portion;
import org.sipppid.masukan.cocok.portion.Portions;
import org.sipppid.masukan.cocok.portion.PutusanDitolak;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.springframework.stereotype.Component;

/**
 * Carries on what was asked of all differences of a kind, step by step, each as the officer who asked. Many programs may
 * call it at once; a step is taken by one of them, and noted in the same transaction.
 */
@Component
class BulkRun {

    static final Actor PROGRAM = Actor.program(Actor.Role.SEGEL, "putusan massal");

    private final Transactions transactions;
    private final DaftarPutusanMassal daftar;
    private final DaftarPencocokan pencocokan;
    private final Portions portions;

    BulkRun(Transactions transactions, DaftarPutusanMassal daftar, DaftarPencocokan pencocokan, Portions portions) {
        this.transactions = transactions;
        this.daftar = daftar;
        this.pencocokan = pencocokan;
        this.portions = portions;
    }

    /** Takes one step of each; false if there was none to take. */
    boolean advance() {
        boolean any = false;
        Optional<RuntimeException> failure = Optional.empty();
        for (DaftarPutusanMassal.Berjalan satu : transactions.read(PROGRAM, daftar::berjalan)) {
            try {
                any |= step(satu);
            } catch (RuntimeException disturbed) {
                failure = Optional.of(disturbed); // one that is disturbed stops no other
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return any;
    }

    private boolean step(DaftarPutusanMassal.Berjalan satu) {
        try {
            if (!satu.aktif()) {
                throw new PutusanDitolak("Akun yang memintanya sudah ditutup. Yang sudah diputuskan tetap berlaku;"
                        + " sisanya dapat diminta lagi oleh petugas lain.");
            }
            Optional<TugasPutusan> tugas = transactions.read(satu.oleh(), () -> tugas(satu.id()));
            return tugas.flatMap(it -> portions.next(satu.oleh(), it, new Noted(satu.id())))
                    .isPresent();
        } catch (PutusanDitolak ditolak) {
            transactions.write(satu.oleh(), () -> daftar.fail(satu.id(), ditolak.getMessage()));
            return true;
        }
    }

    private Optional<TugasPutusan> tugas(UUID id) {
        return daftar.find(id)
                .filter(PutusanMassal::berjalan)
                .map(satu -> new TugasPutusan(
                        pencocokan.find(satu.pencocokan()).orElseThrow(),
                        PilihanBeda.semua(satu.jenis()),
                        satu.sikap(),
                        satu.alasan(),
                        satu.koreksi()));
    }

    /** How far it has come is a row, held while a step is taken. */
    private final class Noted implements Journal {

        private final UUID id;

        private Noted(UUID id) {
            this.id = id;
        }

        @Override
        public Optional<Cursor> resume() {
            return daftar.lock(id);
        }

        @Override
        public void note(Portion portion) {
            daftar.advance(id, portion);
        }
    }
}
