package org.sipppid.laporan;

import java.util.List;
import java.util.Optional;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.Skpd;

/**
 * Who signs a report and what stands in its letterhead under the office's name.
 *
 * @param jabatan the office in one to three lines; Plt., Plh. or a.n. stand before it
 * @param nip eighteen digits
 * @param alamat lines of the letterhead, at most three
 */
record Penandatangan(
        List<String> jabatan, String nama, Optional<String> pangkat, Optional<String> nip, List<String> alamat) {

    /** A desk's first signatory: the office is known, the person is not. */
    static Penandatangan awal(Optional<Skpd> pembuat, BadanPublik badan) {
        return pembuat.map(unit -> new Penandatangan(
                        List.of("PPID Pelaksana", unit.nama() + ","),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .orElseGet(() -> new Penandatangan(
                        List.of("PPID Utama", badan.wilayah() + ","),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        badan.alamat()));
    }

    /** Who signed a report. */
    static Penandatangan of(Dokumen dokumen) {
        Dokumen.TandaTangan block = dokumen.tandaTangan();
        return new Penandatangan(
                block.jabatan(),
                block.nama(),
                block.pangkat(),
                block.nip(),
                dokumen.kop().alamat());
    }
}
