package org.sipppid.rekonsiliasi.sidik;

import java.util.UUID;

/**
 * A record as a comparison sees it.
 *
 * @param sidik its digest, 32 hexadecimal digits
 */
public record Catatan(UUID id, String sidik) {}
