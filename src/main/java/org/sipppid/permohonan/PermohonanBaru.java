package org.sipppid.permohonan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.Skpd;

/**
 * A request that may be registered: every field has been read and found valid.
 *
 * @param diterimaJam the hour of receipt, where it was noted
 * @param berkas which papers were handed in as paper (P21 Ps 27(2))
 */
public record PermohonanBaru(
        Skpd skpd,
        LocalDate diterima,
        Optional<LocalTime> diterimaJam,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        Optional<GolonganPemohon> golongan,
        Pemohon pemohon,
        Set<JenisLampiran> berkas,
        String rincian,
        Optional<String> tujuan,
        Optional<CaraMemperoleh> caraMemperoleh,
        Optional<CaraMengirim> caraMengirim) {

    /** With what every register knows of a request. */
    public PermohonanBaru(
            Skpd skpd,
            LocalDate diterima,
            Jalur jalur,
            JenisPemohon jenisPemohon,
            Pemohon pemohon,
            String rincian,
            Optional<String> tujuan) {
        this(
                skpd,
                diterima,
                Optional.empty(),
                jalur,
                jenisPemohon,
                GolonganPemohon.only(jenisPemohon),
                pemohon,
                Set.of(),
                rincian,
                tujuan,
                Optional.empty(),
                Optional.empty());
    }
}
