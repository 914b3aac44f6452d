package org.sipppid.bantuan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;

/**
 * What another public body asked of a unit (bantuan kedinasan, P21 Ps 54-55). It is no permohonan.
 *
 * @param peminta the public body that asks; never a person
 * @param surat number and date of its letter
 */
record BantuanKedinasan(
        UUID id,
        int versi,
        Skpd skpd,
        String nomor,
        LocalDate diterima,
        String peminta,
        Optional<String> surat,
        String rincian,
        HasilBantuan hasil,
        Optional<LocalDate> selesai,
        Optional<String> keterangan) {}
