package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.skpd.Skpd;

/**
 * An objection that may be registered: every field has been read and found valid (P21 Ps 41(5), Lampiran X).
 *
 * @param pemohon who files it; empty where that is the applicant of the request
 * @param kuasa the proxy, if one files it for the applicant
 */
public record KeberatanBaru(
        Skpd skpd,
        Optional<Permohonan> permohonan,
        Optional<Pemohon> pemohon,
        Optional<Pemohon> kuasa,
        Set<AlasanKeberatan> alasan,
        LocalDate alasanDitemukan,
        LocalDate diterima,
        String informasi,
        Optional<String> tujuan,
        String kasusPosisi) {}
