package org.sipppid.pemohon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.isian.Kategori;

/**
 * The applicant's part of the entry form exactly as it was typed (P21 Ps 29(5) b-f). Absent fields are empty.
 *
 * @param nikSesuai ticked when the officer has compared an odd NIK with the card
 * @param bantuan what was done for the applicant
 * @param berkas which papers were handed in as paper
 */
public record IsianPemohon(
        String jenisPemohon,
        String golongan,
        String nama,
        String nik,
        String nikSesuai,
        String nomorSk,
        String alamat,
        String kontak,
        String pekerjaan,
        String kuasaNama,
        String kuasaNik,
        String kuasaAlamat,
        String kuasaKontak,
        String suratNomor,
        String suratTanggal,
        String bermeterai,
        List<String> bantuan,
        List<String> berkas) {

    public IsianPemohon {
        jenisPemohon = orEmpty(jenisPemohon);
        golongan = orEmpty(golongan);
        nama = orEmpty(nama);
        nik = orEmpty(nik);
        nikSesuai = orEmpty(nikSesuai);
        nomorSk = orEmpty(nomorSk);
        alamat = orEmpty(alamat);
        kontak = orEmpty(kontak);
        pekerjaan = orEmpty(pekerjaan);
        kuasaNama = orEmpty(kuasaNama);
        kuasaNik = orEmpty(kuasaNik);
        kuasaAlamat = orEmpty(kuasaAlamat);
        kuasaKontak = orEmpty(kuasaKontak);
        suratNomor = orEmpty(suratNomor);
        suratTanggal = orEmpty(suratTanggal);
        bermeterai = orEmpty(bermeterai);
        bantuan = bantuan == null ? List.of() : List.copyOf(bantuan);
        berkas = berkas == null ? List.of() : List.copyOf(berkas);
    }

    /** The empty form. */
    public static IsianPemohon kosong() {
        return new IsianPemohon(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The form as it would have been typed for an applicant. */
    public static IsianPemohon of(JenisPemohon jenis, Pemohon pemohon) {
        Optional<Kuasa> kuasa = pemohon.kuasa();
        return new IsianPemohon(
                jenis.kode(),
                null,
                pemohon.nama(),
                pemohon.nik().orElse(null),
                null,
                pemohon.nomorSk().orElse(null),
                pemohon.alamat().orElse(null),
                pemohon.kontak().orElse(null),
                pemohon.pekerjaan().orElse(null),
                kuasa.map(Kuasa::nama).orElse(null),
                kuasa.flatMap(Kuasa::nik).orElse(null),
                kuasa.flatMap(Kuasa::alamat).orElse(null),
                kuasa.flatMap(Kuasa::kontak).orElse(null),
                kuasa.flatMap(Kuasa::suratNomor).orElse(null),
                kuasa.flatMap(Kuasa::suratTanggal).map(LocalDate::toString).orElse(null),
                kuasa.filter(Kuasa::bermeterai).map(it -> "ya").orElse(null),
                pemohon.bantuan().stream().map(Kategori::kode).toList(),
                null);
    }

    /** Whether anything was typed of somebody who acts for the applicant. */
    public boolean adaKuasa() {
        return !(kuasaNama + kuasaNik + kuasaAlamat + kuasaKontak + suratNomor + suratTanggal + bermeterai).isBlank();
    }

    /** Whether anything was said in the part of the form that is seldom used. */
    public boolean adaTambahan() {
        return adaKuasa() || !bantuan.isEmpty() || !berkas.isEmpty();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "IsianPemohon[…]"; // never in a log
    }
}
