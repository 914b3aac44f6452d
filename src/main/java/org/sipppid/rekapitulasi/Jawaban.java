package org.sipppid.rekapitulasi;

import java.time.LocalDate;
import java.util.UUID;
import org.sipppid.permohonan.Hasil;

/**
 * One answered request as a report may name it: without its words, its number and its applicant.
 *
 * @param skpd the owning unit
 * @param hariKerja working days from receipt to the written notice, 0 or more
 */
public record Jawaban(UUID skpd, LocalDate diterima, LocalDate selesai, int hariKerja, Hasil hasil) {}
