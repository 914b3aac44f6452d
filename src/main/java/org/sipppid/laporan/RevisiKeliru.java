package org.sipppid.laporan;

/** A report cannot replace the one that was named. */
final class RevisiKeliru extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RevisiKeliru() {
        super(
                "Revisi hanya untuk laporan yang ditetapkan meja yang sama, dengan periode dan cakupan yang sama, dan belum"
                        + " direvisi.");
    }
}
