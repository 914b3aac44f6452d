package org.sipppid.pemohon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the law wants of an applicant and what of it is missing (P21 Ps 27(2)-(7), 29(5) c-f). It decides nothing: whether
 * a request is complete the officer says (P21 Ps 31(2)), and these are the sentences to choose from.
 */
public record KelengkapanPemohon(List<String> kekurangan) {

    private static final String BERKAS = " (Perki 1/2021 Pasal 27)";

    /** Judges by the papers that were handed in and not withdrawn, whatever their shape. */
    public static KelengkapanPemohon of(JenisPemohon jenis, Pemohon pemohon, Set<JenisLampiran> berkas) {
        List<String> kekurangan = new ArrayList<>();
        if (jenis != JenisPemohon.TIDAK_TERCATAT) {
            addIsian(kekurangan, jenis, pemohon);
            addBerkas(kekurangan, jenis, berkas);
            addKuasa(kekurangan, pemohon, berkas);
        }
        return new KelengkapanPemohon(List.copyOf(kekurangan));
    }

    public boolean lengkap() {
        return kekurangan.isEmpty();
    }

    private static void addIsian(List<String> kekurangan, JenisPemohon jenis, Pemohon pemohon) {
        if (jenis == JenisPemohon.BADAN_HUKUM) {
            require(
                    kekurangan,
                    pemohon.nomorSk().isPresent(),
                    "Nomor surat keputusan pengesahan badan hukum (Perki 1/2021 Pasal 29 ayat (5) huruf c)");
        } else {
            require(
                    kekurangan,
                    pemohon.nik().isPresent(),
                    "Nomor induk kependudukan (Perki 1/2021 Pasal 29 ayat (5) huruf c)");
        }
        require(kekurangan, pemohon.alamat().isPresent(), "Alamat (Perki 1/2021 Pasal 29 ayat (5) huruf d)");
        require(
                kekurangan,
                pemohon.kontak().isPresent(),
                "Nomor telepon atau surat elektronik (Perki 1/2021 Pasal 29 ayat (5) huruf e)");
    }

    private static void addBerkas(List<String> kekurangan, JenisPemohon jenis, Set<JenisLampiran> berkas) {
        switch (jenis) {
            case PERSEORANGAN ->
                require(
                        kekurangan,
                        berkas.contains(JenisLampiran.IDENTITAS),
                        "Kartu tanda penduduk atau surat keterangan kependudukan" + BERKAS);
            case BADAN_HUKUM ->
                require(
                        kekurangan,
                        berkas.contains(JenisLampiran.PENGESAHAN),
                        "Akta pengesahan badan hukum dari kementerian yang membidangi hukum" + BERKAS);
            case KELOMPOK_ORANG -> {
                require(
                        kekurangan,
                        berkas.contains(JenisLampiran.SURAT_KUASA),
                        "Surat kuasa dari anggota kelompok" + BERKAS);
                require(
                        kekurangan,
                        berkas.contains(JenisLampiran.IDENTITAS_PEMBERI_KUASA),
                        "Kartu tanda penduduk pemberi kuasa" + BERKAS);
            }
            case TIDAK_TERCATAT -> throw new IllegalArgumentException("Nothing is asked of whom nobody described");
        }
    }

    private static void addKuasa(List<String> kekurangan, Pemohon pemohon, Set<JenisLampiran> berkas) {
        pemohon.kuasa()
                .ifPresent(kuasa -> require(
                        kekurangan,
                        kuasa.bermeterai() && berkas.contains(JenisLampiran.SURAT_KUASA),
                        "Surat kuasa khusus bermeterai (Perki 1/2021 Pasal 29 ayat (5) huruf f)"));
    }

    private static void require(List<String> kekurangan, boolean present, String sentence) {
        if (!present) {
            kekurangan.add(sentence);
        }
    }
}
