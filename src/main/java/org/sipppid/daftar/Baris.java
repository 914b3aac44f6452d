package org.sipppid.daftar;

import java.util.Optional;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.skpd.Skpd;

/** One row of the list: the request, its unit, and how it stands to its due date. */
record Baris(Permohonan permohonan, Skpd skpd, Optional<Tempo> tempo) {}
