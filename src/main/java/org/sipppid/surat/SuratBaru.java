package org.sipppid.surat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.sipppid.surat.naskah.Naskah;

/**
 * A letter that is being issued.
 *
 * @param id of the caller's choice, so that the same form sent twice is one letter
 * @param skpd the unit whose record it is about; whoever answers for it on the day gives the letterhead and the number
 * @param tanggal the day that it bears
 * @param menggantikan the letter that this one replaces: of the same kind, about the same record
 */
public record SuratBaru(
        UUID id, Naskah naskah, Perihal perihal, Skpd skpd, LocalDate tanggal, Optional<UUID> menggantikan) {}
