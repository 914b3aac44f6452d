package org.sipppid.masukan.impor;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.masukan.impor.pemetaan.Keputusan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Jalur;

/**
 * A row of another register as our register would store it.
 *
 * @param nomor the other register's number; empty = it gave none
 * @param skpd the owning unit's code
 * @param jatuhTempo when the written notice was due, as counted today
 * @param hariKerja working days from receipt to the end
 * @param pengganti whether the day of the end is one that the mapping lets stand in
 * @param keputusan the outcome, its ground and its words, complete with what it needs
 */
record BarisImpor(
        Optional<String> nomor,
        String skpd,
        LocalDate diterima,
        LocalDate jatuhTempo,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        String rincian,
        Optional<String> tujuan,
        Keputusan keputusan,
        Optional<LocalDate> selesai,
        Optional<Integer> hariKerja,
        boolean pengganti,
        Optional<Pemohon> pemohon) {}
