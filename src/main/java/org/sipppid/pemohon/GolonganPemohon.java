package org.sipppid.pemohon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipppid.isian.Kategori;

/** What an applicant is by the list of Permendagri 3/2017 Ps 24, for the statistics of a province. */
public enum GolonganPemohon implements Kategori {
    PERSEORANGAN("Perseorangan", JenisPemohon.PERSEORANGAN),
    KELOMPOK_MASYARAKAT("Kelompok masyarakat", JenisPemohon.KELOMPOK_ORANG),
    LSM("Lembaga swadaya masyarakat", JenisPemohon.KELOMPOK_ORANG, JenisPemohon.BADAN_HUKUM),
    ORMAS("Organisasi masyarakat", JenisPemohon.KELOMPOK_ORANG, JenisPemohon.BADAN_HUKUM),
    PARTAI_POLITIK("Partai politik", JenisPemohon.BADAN_HUKUM),
    BADAN_PUBLIK("Badan publik lainnya", JenisPemohon.BADAN_HUKUM),
    /** A company, for one, is a legal body that the list does not name. */
    LAINNYA("Di luar daftar itu", JenisPemohon.KELOMPOK_ORANG, JenisPemohon.BADAN_HUKUM);

    private final String label;
    private final Set<JenisPemohon> jenis;

    GolonganPemohon(String label, JenisPemohon... jenis) {
        this.label = label;
        this.jenis = Set.of(jenis);
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an applicant of the kind can be one of these. */
    public boolean of(JenisPemohon kind) {
        return jenis.contains(kind);
    }

    /** The only one that an applicant of the kind can be, if there is just one. */
    public static Optional<GolonganPemohon> only(JenisPemohon kind) {
        List<GolonganPemohon> possible =
                Arrays.stream(values()).filter(it -> it.of(kind)).toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
