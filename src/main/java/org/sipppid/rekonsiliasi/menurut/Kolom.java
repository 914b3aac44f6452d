package org.sipppid.rekonsiliasi.menurut;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;

/**
 * A column that figures are counted by, as people read it.
 *
 * @param words what is stored, in words
 */
record Kolom(String kolom, String nama, UnaryOperator<String> words) {

    private static final List<Kolom> PERMOHONAN = List.of(
            new Kolom("diterima", "tanggal diterima", Kolom::day),
            new Kolom("jalur", "jalur", word(Jalur.class)),
            new Kolom("jenis_pemohon", "jenis pemohon", word(JenisPemohon.class)),
            new Kolom("hasil", "hasil", word(Hasil.class)),
            new Kolom("selesai", "tanggal selesai", Kolom::day),
            new Kolom("alasan", "alasan penolakan", word(AlasanPenolakan.class)),
            new Kolom("hari_kerja", "hari kerja", n -> n));

    private static final List<Kolom> KEBERATAN = List.of(
            new Kolom("diterima", "tanggal diterima", Kolom::day),
            new Kolom("alasan", "alasan", Kolom::grounds),
            new Kolom("tahap", "tahap", word(TahapKeberatan.class)),
            new Kolom("hasil", "keputusan Atasan PPID", word(HasilKeberatan.class)),
            new Kolom("dilaksanakan", "dilaksanakan", Kolom::day));

    static List<Kolom> of(Ukuran.Register register) {
        return register == Ukuran.Register.PERMOHONAN ? PERMOHONAN : KEBERATAN;
    }

    private static String day(String iso) {
        return Periode.tanggal(LocalDate.parse(iso));
    }

    private static String grounds(String letters) {
        return AlasanKeberatan.parse(letters).stream()
                .map((Function<AlasanKeberatan, String>) Kategori::kode)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static <K extends Enum<K> & Kategori> UnaryOperator<String> word(Class<K> kind) {
        return kode -> Kategori.parse(kind, kode).label();
    }
}
