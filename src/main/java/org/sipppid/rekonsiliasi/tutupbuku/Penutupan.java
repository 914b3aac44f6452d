package org.sipppid.rekonsiliasi.tutupbuku;

import java.time.Instant;
import java.util.Optional;

/**
 * That a month was closed, or opened again.
 *
 * @param alasan why it was opened again; empty for a closing
 */
public record Penutupan(int versi, boolean ditutup, Optional<String> alasan, String nama, Instant pada) {}
