package org.sipppid.masukan.cocok;

import java.util.Optional;

/**
 * What is to be decided of a comparison, and how.
 *
 * @param koreksi why months that were closed may be changed by it
 */
record TugasPutusan(Pencocokan pencocokan, PilihanBeda pilihan, Sikap sikap, String alasan, Optional<String> koreksi) {

    boolean terima() {
        return sikap == Sikap.TERIMA;
    }
}
