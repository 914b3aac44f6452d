package org.sipppid.sengketa;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.permohonan.TindakanDitolak;

/**
 * What a dispute is now, as far as it decides which acts are lawful. No time that has run out closes it: only an act does.
 *
 * @param alasan the grounds of the objection
 */
public record Keadaan(TahapSengketa tahap, Set<AlasanKeberatan> alasan) {

    /** The acts that are lawful now, in the order in which a page offers them. */
    public List<JenisTindakan> yangSah() {
        return Arrays.stream(JenisTindakan.values()).filter(this::sah).toList();
    }

    private boolean sah(JenisTindakan jenis) {
        return jenis.jalan(tahap).anyMatch(jalan -> memenuhi(jalan.syarat()));
    }

    /** Whether the grounds meet a condition; how a mediation ended, only the act itself knows. */
    private boolean memenuhi(Syarat syarat) {
        return switch (syarat) {
            case A -> alasan.contains(AlasanKeberatan.A);
            case B_SAMPAI_G -> !alasan.equals(Set.of(AlasanKeberatan.A));
            case TIDAK_ADA, MEDIASI_BERHASIL, MEDIASI_TIDAK_BERHASIL -> true;
        };
    }

    /** The stage after an act; refused if the law does not allow it now. */
    public TahapSengketa lakukan(Tindakan tindakan) {
        JenisTindakan jenis = tindakan.jenis();
        if (!sah(jenis)) {
            throw new TindakanDitolak("\"" + jenis.label() + "\" tidak dapat dilakukan pada tahap " + tahap.label()
                    + "; " + why(jenis) + " (" + jenis.dasar() + ").");
        }
        return jenis.jalan(tahap)
                .filter(jalan -> memenuhi(jalan.syarat()) && agrees(tindakan, jalan.syarat()))
                .findFirst()
                .orElseThrow()
                .ke();
    }

    private String why(JenisTindakan jenis) {
        Optional<String> unmet =
                jenis.jalan(tahap).map(jalan -> jalan.syarat().kalimat()).findFirst();
        return unmet.orElse("hanya pada tahap: " + jenis.dari());
    }

    private static boolean agrees(Tindakan tindakan, Syarat syarat) {
        boolean berhasil = tindakan instanceof Tindakan.AkhiriMediasi akhir && akhir.hasil() == HasilMediasi.BERHASIL;
        return switch (syarat) {
            case MEDIASI_BERHASIL -> berhasil;
            case MEDIASI_TIDAK_BERHASIL -> !berhasil;
            case TIDAK_ADA, A, B_SAMPAI_G -> true;
        };
    }
}
