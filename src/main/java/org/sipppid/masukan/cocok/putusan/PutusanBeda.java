package org.sipppid.masukan.cocok.putusan;

import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.masukan.cocok.portion.Cursor;
import org.sipppid.masukan.cocok.portion.Journal;
import org.sipppid.masukan.cocok.portion.Portion;
import org.sipppid.masukan.cocok.portion.Portions;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.springframework.stereotype.Component;

/**
 * Decides on differences while the officer waits: take the unit's, or keep ours with a reason. What has changed since the
 * comparison is refused and says so.
 */
@Component
class PutusanBeda {

    private final Portions portions;

    PutusanBeda(Portions portions) {
        this.portions = portions;
    }

    Putusan putuskan(Actor actor, TugasPutusan tugas) {
        Here here = new Here();
        while (!here.done) {
            portions.next(actor, tugas, here);
        }
        return here.putusan;
    }

    /** How far it has come is kept nowhere: who waits sees it through. */
    private static final class Here implements Journal {

        private Cursor cursor = Cursor.START;
        private Putusan putusan = new Putusan(0, 0);
        private boolean done;

        @Override
        public Optional<Cursor> resume() {
            return Optional.of(cursor);
        }

        @Override
        public void note(Portion portion) {
            cursor = portion.cursor();
            putusan = putusan.plus(portion.putusan());
            done = portion.last();
        }
    }
}
