package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The written answer of the PPID's superior (P21 Ps 44(2)-(3); UU 14/2008 Ps 36(3)), complete with what its outcome
 * needs.
 *
 * @param sanggahan what is answered to each ground
 * @param pertimbangan written reasons; needed where the officer's decision is upheld, wholly or in part
 * @param skPengecualian the decree on the exemption; needed where a refusal as exempt is upheld
 * @param pelaksanaan what is to be done and by when; needed where something is granted
 */
public record TanggapanAtasan(
        LocalDate tanggal,
        String nomor,
        String nama,
        String jabatan,
        HasilKeberatan hasil,
        Map<AlasanKeberatan, String> sanggahan,
        Optional<String> pertimbangan,
        Optional<String> skPengecualian,
        Optional<Pelaksanaan> pelaksanaan) {

    /** What is to be done and by when. */
    public record Pelaksanaan(String uraian, LocalDate sampai) {}

    public TanggapanAtasan {
        if (hasil.dikabulkan() != pelaksanaan.isPresent()) {
            throw new IllegalArgumentException("What is granted is to be carried out, and nothing else is");
        }
        if (hasil != HasilKeberatan.DIKABULKAN_SELURUHNYA && pertimbangan.isEmpty()) {
            throw new IllegalArgumentException("Upholding a decision needs written reasons");
        }
        if (hasil == HasilKeberatan.DITOLAK && sanggahan.containsKey(AlasanKeberatan.A) && skPengecualian.isEmpty()) {
            throw new IllegalArgumentException("Upholding an exemption needs its decree");
        }
        if (pelaksanaan.isPresent() && pelaksanaan.get().sampai().isBefore(tanggal)) {
            throw new IllegalArgumentException("Nothing is carried out before it was granted");
        }
        sanggahan = new EnumMap<>(sanggahan);
    }
}
