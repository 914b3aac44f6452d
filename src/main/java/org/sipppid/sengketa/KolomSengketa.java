package org.sipppid.sengketa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.KolomRiwayat;
import org.sipppid.sengketa.Tindakan.GeserTenggat;

/** The columns of the register as people read them. */
final class KolomSengketa {

    /** What the history shows before and after. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("tahap", "Tahap");
        LABELS.put("registrasi_ki", "Nomor registrasi Komisi Informasi");
        LABELS.put("mediasi", "Hasil mediasi");
        LABELS.put("putusan_ki", "Putusan Komisi Informasi");
        LABELS.put("gugatan", "Gugatan");
        LABELS.put("putusan_pengadilan", "Putusan pengadilan");
        LABELS.put("kasasi", "Kasasi");
        LABELS.put("putusan_ma", "Putusan Mahkamah Agung");
        LABELS.put("putusan_diterima", "Salinan putusan diterima");
        LABELS.put("dilaksanakan", "Dilaksanakan");
        LABELS.put("keterangan", "Keterangan");
    }

    static final KolomRiwayat RIWAYAT = new KolomRiwayat(
            LABELS,
            JamSengketa.NAMA.entrySet().stream()
                    .collect(Collectors.toMap(nama -> GeserTenggat.name(nama.getKey()), Map.Entry::getValue)),
            Map.of(
                    "tahap", KolomRiwayat.kata(TahapSengketa.class),
                    "mediasi", KolomRiwayat.kata(HasilMediasi.class),
                    "putusan_ki", KolomRiwayat.kata(Amar.class),
                    "gugatan", KolomRiwayat.kata(Pengadilan.class),
                    "putusan_pengadilan", KolomRiwayat.kata(Amar.class),
                    "putusan_ma", KolomRiwayat.kata(Amar.class),
                    "oleh", KolomRiwayat.kata(Pihak.class)),
            KolomSengketa::tindakan);

    private KolomSengketa() {}

    /** An act as the history names it. */
    private static String tindakan(String kode) {
        return switch (kode) {
            case "daftarkan" -> "Didaftarkan";
            case "limpahkan" -> "Dilimpahkan bersama keberatannya";
            default -> Kategori.parse(JenisTindakan.class, kode).label();
        };
    }
}
