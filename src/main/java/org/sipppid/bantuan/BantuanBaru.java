package org.sipppid.bantuan;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.skpd.Skpd;

/** A request of another public body that may be recorded: every field has been read and found valid. */
record BantuanBaru(Skpd skpd, LocalDate diterima, String peminta, Optional<String> surat, String rincian) {}
