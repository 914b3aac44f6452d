package org.sipppid.masukan.demo;

import java.time.LocalDate;
import java.util.Locale;
import org.sipppid.isian.Kategori;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.JenisTindakan;
import org.sipppid.sengketa.Pengadilan;
import org.sipppid.sengketa.Pihak;
import org.sipppid.sengketa.Tindakan;

/** What happens in an invented dispute, as an act of its register. */
record BabakSengketa(TeksRekaan.Babak babak, LocalDate hari, String perkara) {

    Tindakan tindakan() {
        JenisTindakan jenis = Kategori.parse(JenisTindakan.class, babak.tindakan());
        return switch (jenis) {
            case REGISTRASI -> new Tindakan.Registrasi(hari, nomor("REG-KI"));
            case NYATAKAN_TIDAK_LENGKAP -> new Tindakan.NyatakanTidakLengkap(hari, isi());
            case MULAI_MEDIASI -> new Tindakan.MulaiMediasi(hari, isi());
            case AKHIRI_MEDIASI -> new Tindakan.AkhiriMediasi(hari, Kategori.parse(HasilMediasi.class, first()), isi());
            case MULAI_AJUDIKASI -> new Tindakan.MulaiAjudikasi(hari, babak.isi());
            case PUTUSKAN_KI -> new Tindakan.PutuskanKi(hari, putusan("PTS-KI"));
            case GUGAT ->
                new Tindakan.Gugat(
                        hari,
                        Kategori.parse(Pengadilan.class, first()),
                        pihak(babak.pilihan().get(1)),
                        nomor("G-KI"));
            case PUTUSKAN_PENGADILAN -> new Tindakan.PutuskanPengadilan(hari, putusan("G-KI"));
            case AJUKAN_KASASI -> new Tindakan.AjukanKasasi(hari, pihak(first()), nomor("K-TUN-KI"));
            case PUTUSKAN_MA -> new Tindakan.PutuskanMa(hari, putusan("K-TUN-KI"));
            case LAKSANAKAN -> new Tindakan.Laksanakan(hari, isi());
            case GESER_TENGGAT -> throw new IllegalArgumentException("No decree comes in the invented year");
            case TUTUP, GUGURKAN, CABUT, BATALKAN -> new Tindakan.Akhir(hari, jenis, isi());
        };
    }

    private Tindakan.Putusan putusan(String kind) {
        return new Tindakan.Putusan(nomor(kind), Kategori.parse(Amar.class, first()), hari, isi());
    }

    private static Pihak pihak(String kode) {
        return Kategori.parse(Pihak.class, kode);
    }

    /** Like no number that a commission or a court would give. */
    private String nomor(String kind) {
        return String.format(Locale.ROOT, "%3s/%s-CONTOH/%d", perkara, kind, hari.getYear())
                .replace(' ', '0');
    }

    private String first() {
        return babak.pilihan().get(0);
    }

    private String isi() {
        return babak.isi().orElseThrow();
    }
}
