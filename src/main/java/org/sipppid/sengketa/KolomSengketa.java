package org.sipppid.sengketa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.isian.Kategori;

/** The columns of the register as people read them. */
final class KolomSengketa {

    /** What the history shows before and after. */
    static final Map<String, String> LABELS = new LinkedHashMap<>();

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

    private KolomSengketa() {}

    /** An act as the history names it. */
    static String tindakan(String kode) {
        return kode.equals("daftarkan")
                ? "Didaftarkan"
                : Kategori.parse(JenisTindakan.class, kode).label();
    }
}
