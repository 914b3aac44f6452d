package org.sipppid.rekonsiliasi.temuan;

import java.util.UUID;
import org.sipppid.isian.Kategori;

/** The kinds of records that findings are of. */
public enum JenisCatatan implements Kategori {
    PERMOHONAN("Permohonan"),
    KEBERATAN("Keberatan"),
    SENGKETA("Sengketa");

    private final String label;

    JenisCatatan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Where a record of the kind is opened. */
    String alamat(UUID id) {
        return "/" + kode() + "/" + id;
    }
}
