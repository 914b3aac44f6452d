package org.sipppid.pemohon;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper that came with a request, without what it shows. It has no file name: what a client calls a file may be a
 * person's name or number, so it is named here by what it proves.
 *
 * @param ukuran in bytes; empty for paper
 * @param oleh who took it in; empty where the program acted by itself
 * @param alasanTarik why it was withdrawn; empty while it counts
 */
public record Lampiran(
        UUID id,
        JenisLampiran jenis,
        BentukLampiran bentuk,
        Optional<Integer> ukuran,
        Instant pada,
        Optional<String> oleh,
        Optional<String> alasanTarik) {

    public boolean ditarik() {
        return alasanTarik.isPresent();
    }

    /** The name under which a browser may keep it. */
    public String namaBerkas() {
        return String.format(
                Locale.ROOT, "%s-%s.%s", jenis.kode(), id.toString().substring(0, 8), bentuk.kode());
    }
}
