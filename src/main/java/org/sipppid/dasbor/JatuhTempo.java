package org.sipppid.dasbor;

import java.util.List;
import java.util.UUID;
import org.sipppid.permohonan.Saringan;

/**
 * What a reader must do first: running requests that are late, due today or on the next working day. It holds words of
 * requests and is therefore made for each reader from the rows that the reader may see.
 *
 * @param jumlah all of them, of which the list shows the first
 */
record JatuhTempo(List<Baris> baris, int jumlah, Saringan saringan) {

    /** A request that is due; when, in words, and whether that has passed. */
    record Baris(UUID id, String nomor, String rincian, String kapan, boolean lewat) {}
}
