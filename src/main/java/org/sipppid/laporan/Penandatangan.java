package org.sipppid.laporan;

import java.util.List;
import java.util.Optional;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.pejabat.Pejabat;

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
    static Penandatangan awal(Optional<Skpd> pembuat, BadanPublik badan, Kop kop) {
        return pembuat.map(unit -> new Penandatangan(
                        List.of("PPID Pelaksana", unit.nama() + ","),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        kop.alamat()))
                .orElseGet(() -> new Penandatangan(
                        List.of("PPID Utama", badan.wilayah() + ","),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        kop.alamat()));
    }

    /** The same letterhead, signed by somebody who holds an office. */
    Penandatangan dijabat(Pejabat pejabat) {
        return new Penandatangan(pejabat.blok(), pejabat.nama(), pejabat.pangkat(), pejabat.nip(), alamat);
    }

    /** The same signatory under another address. */
    Penandatangan beralamat(List<String> lain) {
        return new Penandatangan(jabatan, nama, pangkat, nip, lain);
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
