package org.sipppid.keberatan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.isian.Kategori;

/** The columns of the register as people read and type them. */
final class KolomKeberatan {

    /** What the history shows before and after, in the order of the form. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("tahap", "Tahap");
        LABELS.put("jatuh_tempo", "Jatuh tempo tanggapan");
        LABELS.put("jatuh_tempo_perki", "Jatuh tempo tanggapan menurut Perki");
        LABELS.put("hasil", "Keputusan Atasan PPID");
        LABELS.put("dijawab", "Tanggal tanggapan");
        LABELS.put("nomor_tanggapan", "Nomor tanggapan");
        LABELS.put("atasan_nama", "Nama Atasan PPID");
        LABELS.put("atasan_jabatan", "Jabatan");
        LABELS.put("sanggahan", "Tanggapan atas setiap alasan");
        LABELS.put("pertimbangan", "Alasan tertulis");
        LABELS.put("sk_pengecualian", "SK pengecualian");
        LABELS.put("pelaksanaan", "Yang harus dilaksanakan");
        LABELS.put("pelaksanaan_sampai", "Dilaksanakan paling lambat");
        LABELS.put("dilaksanakan", "Dilaksanakan");
        LABELS.put("tanggapan_pemohon", "Tanggapan pemohon");
        LABELS.put("keterangan", "Keterangan");
    }

    static final KolomRiwayat RIWAYAT = new KolomRiwayat(
            LABELS,
            Map.of("ke", "Ke SKPD"),
            Map.of(
                    "tahap", KolomRiwayat.kata(TahapKeberatan.class),
                    "hasil", KolomRiwayat.kata(HasilKeberatan.class),
                    "tanggapan_pemohon", KolomRiwayat.kata(SikapPemohon.class)),
            KolomKeberatan::tindakan);

    private KolomKeberatan() {}

    /** An act as the history names it. */
    private static String tindakan(String kode) {
        return switch (kode) {
            case "daftarkan" -> "Didaftarkan";
            case "limpahkan" -> "Dilimpahkan bersama permohonannya";
            default -> Kategori.parse(JenisTindakan.class, kode).label();
        };
    }

    /** An answer as it would be typed on the form that corrects it. */
    static Map<String, String> isian(TanggapanAtasan tanggapan) {
        Map<String, String> isian = new LinkedHashMap<>();
        isian.put("tanggal_tanggapan", tanggapan.tanggal().toString());
        isian.put("nomor", tanggapan.nomor());
        isian.put("nama", tanggapan.nama());
        isian.put("jabatan", tanggapan.jabatan());
        isian.put("hasil", tanggapan.hasil().kode());
        tanggapan.sanggahan().forEach((alasan, teks) -> isian.put("sanggahan_" + alasan.kode(), teks));
        isian.put("pertimbangan", tanggapan.pertimbangan().orElse(""));
        isian.put("sk_pengecualian", tanggapan.skPengecualian().orElse(""));
        tanggapan.pelaksanaan().ifPresent(pelaksanaan -> {
            isian.put("pelaksanaan", pelaksanaan.uraian());
            isian.put("pelaksanaan_sampai", pelaksanaan.sampai().toString());
        });
        return isian;
    }
}
