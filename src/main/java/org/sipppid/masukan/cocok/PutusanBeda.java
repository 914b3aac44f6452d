package org.sipppid.masukan.cocok;

import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.springframework.stereotype.Component;

/**
 * Decides on differences while the officer waits: take the unit's, or keep ours with a reason. What has changed since the
 * comparison is refused and says so.
 */
@Component
class PutusanBeda {

    private final PorsiPutusan porsi;

    PutusanBeda(PorsiPutusan porsi) {
        this.porsi = porsi;
    }

    Putusan putuskan(Actor actor, TugasPutusan tugas) {
        Here here = new Here();
        while (!here.done) {
            porsi.langkah(actor, tugas, here);
        }
        return here.putusan;
    }

    /** How far it has come is kept nowhere: who waits sees it through. */
    private static final class Here implements JurnalPutusan {

        private LetakPutusan letak = LetakPutusan.AWAL;
        private Putusan putusan = new Putusan(0, 0);
        private boolean done;

        @Override
        public Optional<LetakPutusan> mulai() {
            return Optional.of(letak);
        }

        @Override
        public void simpan(LangkahPutusan langkah) {
            letak = langkah.letak();
            putusan = putusan.plus(langkah.putusan());
            done = langkah.terakhir();
        }
    }
}
