package org.sipppid.masukan.cocok.portion;

/**
 * What came of deciding on differences.
 *
 * @param selesai how many were settled
 * @param terkendala how many could not be, and now say why
 */
public record Putusan(int selesai, int terkendala) {

    public Putusan plus(Putusan other) {
        return new Putusan(selesai + other.selesai, terkendala + other.terkendala);
    }
}
