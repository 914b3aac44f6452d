package org.sipppid.masukan.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.JenisTindakan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.SikapPemohon;
import org.sipppid.keberatan.TanggapanAtasan;
import org.sipppid.keberatan.Tindakan;

/**
 * What happens to an invented objection, as an act of its register.
 *
 * @param sampai until when what is granted is to be carried out
 */
record BabakKeberatan(TeksRekaan.Babak babak, LocalDate hari, LocalDate sampai, String perkara) {

    private static final String BUKA_KEMBALI = "buka_kembali";

    Tindakan tindakan(Keberatan keberatan) {
        return switch (Kategori.parse(JenisTindakan.class, babak.tindakan())) {
            case JAWAB ->
                new Tindakan.Jawab(
                        answer(keberatan),
                        Optional.of(sampai).filter(day -> babak.pilihan().contains(BUKA_KEMBALI)));
            case LAKSANAKAN -> new Tindakan.Laksanakan(hari, isi());
            case CATAT_TANGGAPAN ->
                new Tindakan.CatatTanggapan(hari, Kategori.parse(SikapPemohon.class, first()), babak.isi());
            case MUSYAWARAHKAN -> new Tindakan.Musyawarahkan(hari, isi());
            case CABUT -> new Tindakan.Cabut(hari, isi());
            case HENTIKAN -> new Tindakan.Hentikan(hari, isi());
            case TERIMA_TERLAMBAT, RALAT, BATALKAN, GESER_TENGGAT ->
                throw new IllegalArgumentException("No invented objection has a " + babak.tindakan());
        };
    }

    private TanggapanAtasan answer(Keberatan keberatan) {
        HasilKeberatan hasil = Kategori.parse(HasilKeberatan.class, first());
        Map<AlasanKeberatan, String> sanggahan = new EnumMap<>(AlasanKeberatan.class);
        keberatan.alasan().forEach(satu -> sanggahan.put(satu, isi()));
        boolean exempt = hasil == HasilKeberatan.DITOLAK && sanggahan.containsKey(AlasanKeberatan.A);
        return new TanggapanAtasan(
                hari,
                "000.8.1/" + perkara + "/CONTOH/" + hari.getYear(),
                "Atasan Contoh",
                "Sekretaris Daerah selaku Atasan PPID",
                hasil,
                sanggahan,
                Optional.of("Uji konsekuensi dan tanggapan PPID sudah diperiksa kembali.")
                        .filter(words -> hasil != HasilKeberatan.DIKABULKAN_SELURUHNYA),
                Optional.of("SK Contoh Nomor " + perkara + " Tahun " + hari.getYear())
                        .filter(words -> exempt),
                Optional.of(new TanggapanAtasan.Pelaksanaan("Menyerahkan yang dikabulkan kepada pemohon.", sampai))
                        .filter(words -> hasil.dikabulkan()));
    }

    private String first() {
        return babak.pilihan().get(0);
    }

    private String isi() {
        return babak.isi().orElseThrow();
    }
}
