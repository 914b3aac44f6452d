package org.sipppid.surat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.surat.naskah.JenisSurat;

/**
 * The letters on a record's page: those that were issued, the newest first, and those that may be issued now.
 */
public record BagianSurat(List<Surat> terbit, List<Boleh> boleh) {

    /**
     * A letter that may be issued.
     *
     * @param id the identity that it will have, so that a form sent twice issues one
     * @param menggantikan the letter of its kind that is in force
     */
    public record Boleh(UUID id, JenisSurat jenis, Optional<Surat> menggantikan) {

        /** What the button does: a letter gets a number, a form is only printed. */
        public String label() {
            return jenis.seri().isPresent() ? "Terbitkan" : "Cetak";
        }
    }

    /** What has not been issued yet. */
    public List<Boleh> baru() {
        return boleh.stream().filter(satu -> satu.menggantikan().isEmpty()).toList();
    }

    /** What can be mended by a letter that replaces the one in force. */
    public List<Boleh> pengganti() {
        return boleh.stream().filter(satu -> satu.menggantikan().isPresent()).toList();
    }
}
