package org.sipppid.dasbor;

import java.time.Instant;

/** A printed board: its mark, the instant up to which it tells the truth, and its HTML. */
record Lembar(String tanda, Instant saat, String html) {}
