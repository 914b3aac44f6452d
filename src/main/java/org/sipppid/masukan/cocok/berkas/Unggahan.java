package org.sipppid.masukan.cocok.berkas;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.kalender.Periode;

/**
 * A file that waits for its mapping.
 *
 * @param skpd the unit whose register it is
 * @param periode the days to compare, as asked; empty = those that the file covers
 */
record Unggahan(UUID id, UUID skpd, String berkas, Optional<Periode> periode) {}
