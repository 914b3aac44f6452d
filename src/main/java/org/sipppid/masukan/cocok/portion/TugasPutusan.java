package org.sipppid.masukan.cocok.portion;

import java.util.Optional;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Sikap;

/**
 * What is to be decided of a comparison, and how.
 *
 * @param koreksi why months that were closed may be changed by it
 */
public record TugasPutusan(
        Pencocokan pencocokan, PilihanBeda pilihan, Sikap sikap, String alasan, Optional<String> koreksi) {

    boolean terima() {
        return sikap == Sikap.TERIMA;
    }
}
