package org.sipppid.ketetapan;

import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Sealed;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Kalender;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The calendar in force: the lists that the program carries and every decision recorded since. A calendar itself never
 * changes; whoever counts asks here for the one of the moment.
 */
@Component
public class KalenderBerlaku implements InitializingBean {

    private static final Actor READER = Actor.program(Actor.Role.HITUNG, "kalender");

    private final DaftarKetetapan daftar;
    private final Transactions transactions;
    /** The last one made for what is stored; a place that was given up with its transaction is never given again. */
    private volatile Keadaan terkunci = new Keadaan("", Kalender.bawaan());

    private volatile Keadaan keadaan = new Keadaan("", Kalender.bawaan());

    /** A calendar, and how much was known when it was made. */
    private record Keadaan(String kepala, Kalender kalender) {}

    public KalenderBerlaku(DaftarKetetapan daftar, Transactions transactions) {
        this.daftar = daftar;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        refresh();
    }

    /** For what is shown: a decision recorded at another node is in it within a second. */
    public Kalender kini() {
        return keadaan.kalender();
    }

    /**
     * For what is stored: nothing that was decided before is missing, and nothing is decided before the caller's
     * transaction ends. The transaction's own decisions are in it.
     */
    public Kalender lock() {
        Keadaan known = terkunci;
        String kepala = daftar.lock();
        if (!kepala.equals(known.kepala())) {
            known = new Keadaan(kepala, daftar.kalender());
            terkunci = known;
        }
        return known.kalender();
    }

    /** Every decision is sealed, and the sealer of whichever node tells all of them. */
    @EventListener(Sealed.class)
    @Order(Ordered.HIGHEST_PRECEDENCE) // boards are made anew by the same news
    void refresh() {
        keadaan = transactions.read(READER, () -> {
            String kepala = daftar.kepala();
            Keadaan known = keadaan;
            return kepala.equals(known.kepala()) ? known : new Keadaan(kepala, daftar.kalender());
        });
    }
}
