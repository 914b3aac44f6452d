package org.sipppid.keberatan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipppid.permohonan.TindakanDitolak;

/**
 * What an objection is now, as far as it decides which acts are lawful. Lateness is not in it: silence is a ground of law
 * and never an answer (UU 14/2008 Ps 35(1) huruf c, 36, 37).
 *
 * @param hasil what the superior decided, once that is so
 * @param sengketa whether a dispute stands on it
 */
public record Keadaan(
        TahapKeberatan tahap, Set<AlasanKeberatan> alasan, Optional<HasilKeberatan> hasil, boolean sengketa) {

    /** The stage of an objection that has just been registered. */
    static TahapKeberatan awal(boolean terlambat) {
        return terlambat ? TahapKeberatan.DIPERTIMBANGKAN : TahapKeberatan.DIPROSES;
    }

    /** The acts that are lawful now, in the order in which a page offers them. */
    public List<JenisTindakan> yangSah() {
        return Arrays.stream(JenisTindakan.values()).filter(this::sah).toList();
    }

    boolean sah(JenisTindakan jenis) {
        return jenis.dari().contains(tahap) && memenuhi(jenis.syarat());
    }

    private boolean memenuhi(Syarat syarat) {
        return switch (syarat) {
            case TIDAK_ADA -> true;
            case TANPA_A -> !alasan.contains(AlasanKeberatan.A);
            case DIKABULKAN -> hasil.map(HasilKeberatan::dikabulkan).orElse(false);
            case TANPA_SENGKETA -> !sengketa;
        };
    }

    /** The stage after an act; refused if the law does not allow it now. */
    public TahapKeberatan lakukan(JenisTindakan jenis) {
        if (!jenis.dari().contains(tahap)) {
            throw new TindakanDitolak("\"" + jenis.label() + "\" tidak dapat dilakukan pada tahap " + tahap.label()
                    + "; hanya pada tahap " + names(jenis.dari()) + " (" + jenis.dasar() + ").");
        }
        if (!memenuhi(jenis.syarat())) {
            throw new TindakanDitolak("\"" + jenis.label() + "\" tidak dapat dilakukan: "
                    + jenis.syarat().kalimat() + " (" + jenis.dasar() + ").");
        }
        return jenis.ke(tahap);
    }

    private static String names(List<TahapKeberatan> tahap) {
        return tahap.stream().map(TahapKeberatan::label).collect(Collectors.joining(" atau "));
    }
}
