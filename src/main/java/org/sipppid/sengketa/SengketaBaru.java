package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.skpd.Skpd;

/**
 * A dispute that may be registered.
 *
 * @param tanggapanDiterima when the superior's answer reached the applicant; empty if none did
 */
public record SengketaBaru(Skpd skpd, Keberatan keberatan, LocalDate diajukan, Optional<LocalDate> tanggapanDiterima) {}
