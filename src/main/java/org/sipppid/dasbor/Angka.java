package org.sipppid.dasbor;

import org.sipppid.permohonan.Saringan;

/** One figure of the board and the selection whose rows it counts. */
record Angka(int nilai, Saringan saringan) {

    /** The address that lists exactly the rows counted. */
    public String url() {
        return saringan.url();
    }
}
