package org.sipppid.skpd.kop;

import java.util.List;
import java.util.Optional;

/**
 * A letterhead: the public body, the office under it, never abbreviated, and its address, beside a logo.
 *
 * @param alamat at most three lines
 */
public record Kop(String pemerintah, String instansi, List<String> alamat, Optional<Logo> logo) {}
