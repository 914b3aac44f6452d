package org.sipppid.ketetapan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A running time that ends on another day than it did.
 *
 * @param jenis the register that the record stands in, as its addresses name it
 * @param tenggat which of the record's times, as its page names it
 */
public record Pergeseran(
        String jenis, UUID objek, UUID skpd, String nomor, String tenggat, LocalDate dari, LocalDate ke) {}
