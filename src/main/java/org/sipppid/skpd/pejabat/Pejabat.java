package org.sipppid.skpd.pejabat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who held an office of a desk for a time. An official's name in office is no secret (UU 14/2008 Ps 18(2) b).
 *
 * @param batal recorded by mistake: kept, and counts on no day
 * @param skpd the unit; none for PPID Utama's desk
 * @param jabatan the office as it is printed, in one or two lines
 * @param atasNama the office on whose behalf an a.n. signs, in one or two lines
 * @param nip eighteen digits
 * @param sampai the last day in office; none while it goes on
 */
public record Pejabat(
        UUID id,
        int versi,
        boolean batal,
        Optional<UUID> skpd,
        JenisJabatan jenis,
        Sebutan sebutan,
        String jabatan,
        Optional<String> atasNama,
        String nama,
        Optional<String> nip,
        Optional<String> pangkat,
        Optional<String> surel,
        LocalDate dari,
        Optional<LocalDate> sampai) {

    /** The office as it stands over a signature: "Plt. Kepala Dinas," or "a.n. Kepala Dinas" and then "Sekretaris,". */
    public List<String> blok() {
        List<String> lines = new ArrayList<>(
                (sebutan.awalan() + atasNama.map(lain -> lain + "\n").orElse("") + jabatan)
                        .lines()
                        .toList());
        lines.add(lines.remove(lines.size() - 1) + ",");
        return List.copyOf(lines);
    }

    /** The same term, ended on a day. */
    public Pejabat berakhir(LocalDate hari) {
        return new Pejabat(
                id,
                versi,
                batal,
                skpd,
                jenis,
                sebutan,
                jabatan,
                atasNama,
                nama,
                nip,
                pangkat,
                surel,
                dari,
                Optional.of(hari));
    }

    /** The same record, found to be a mistake. */
    public Pejabat dibatalkan() {
        return new Pejabat(
                id, versi, true, skpd, jenis, sebutan, jabatan, atasNama, nama, nip, pangkat, surel, dari, sampai);
    }
}
