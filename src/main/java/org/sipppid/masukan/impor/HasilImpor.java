package org.sipppid.masukan.impor;

import java.util.List;

/**
 * What an import did, or, when only tried, would do. Every row read has exactly one fate, or the result cannot be made.
 *
 * @param sha256 of the file
 * @param kembar rows that say again what another row of the file says
 * @param diabaikan rows that the mapping calls no requests
 * @param skpdBaru codes of the units that were added
 * @param dijinakkan rows in which an invisible control character became a space
 * @param pengganti rows whose end is a day that stands in, so that their duration means nothing
 * @param menimpa rows that replaced what an officer had changed since the last import
 * @param ditutup months that were closed and that rows change, as a koreksi
 */
public record HasilImpor(
        String sumber,
        String berkas,
        String sha256,
        boolean uji,
        int dibaca,
        int baru,
        int berubah,
        int sama,
        int kembar,
        int ditolak,
        int diabaikan,
        List<String> skpdBaru,
        int dijinakkan,
        int pengganti,
        int menimpa,
        List<BulanTersentuh> ditutup) {

    public HasilImpor {
        int fates = baru + berubah + sama + kembar + ditolak + diabaikan;
        if (dibaca != fates) {
            throw new IllegalStateException(dibaca + " baris dibaca, tetapi " + fates + " baris bernasib");
        }
    }

    /** The counts in one line, as the trail keeps them. */
    String ringkasan() {
        return "dibaca " + dibaca + ", baru " + baru + ", berubah " + berubah + ", sama " + sama + ", kembar " + kembar
                + ", ditolak " + ditolak + ", diabaikan " + diabaikan;
    }
}
