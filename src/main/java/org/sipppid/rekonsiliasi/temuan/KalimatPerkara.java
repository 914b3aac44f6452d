package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.util.Map;
import org.sipppid.isian.Kategori;
import org.sipppid.sengketa.TahapSengketa;

/** The sentences of findings on objections and disputes. */
record KalimatPerkara(TemuanRekonsiliasi temuan, KalimatTemuan kalimat) {

    String keberatan() {
        return switch (temuan.aturan()) {
            case KEBERATAN_GANDA ->
                (Boolean.TRUE.equals(fakta("sepermohonan"))
                                ? "Permohonan dan alasannya sama dengan "
                                : "Kata-katanya sama dengan ")
                        + kalimat.pasangan(temuan) + ", yang belum selesai waktu ini diterima.";
            case KEBERATAN_DICATAT_LAMA -> "Diterima " + day("diterima") + ", baru dicatat " + day("didaftarkan") + ".";
            case KEBERATAN_MENDAHULUI ->
                "Diterima " + day("diterima") + " atas alasan yang ditemukan " + day("alasan_ditemukan")
                        + ", padahal permohonannya baru diterima " + day("permohonan_diterima") + ".";
            case KEBERATAN_TERLALU_DINI ->
                "Beralasan tidak ditanggapi sejak " + day("alasan_ditemukan") + " dan diterima " + day("diterima")
                        + ", padahal permohonannya baru jatuh tempo " + day("jatuh_tempo") + ".";
            case KEBERATAN_PERMOHONAN_BATAL ->
                "Pencatatan permohonannya dibatalkan " + day("dibatalkan") + ", keberatannya masih berlaku.";
            case KEBERATAN_LEWAT_TENGGAT ->
                "Jatuh tempo " + day("jatuh_tempo") + ", ditanggapi " + day("dijawab") + ".";
            case KEBERATAN_TAK_TERCATAT ->
                "Jatuh tempo " + day("jatuh_tempo") + "; belum ada tanggapan atau akhirnya yang dicatat.";
            case KEBERATAN_TAK_DILAKSANAKAN ->
                "Harus dilaksanakan paling lambat " + day("sampai")
                        + (temuan.rincian().containsKey("dilaksanakan")
                                ? ", dilaksanakan " + day("dilaksanakan") + "."
                                : "; pelaksanaannya belum dicatat.");
            default -> throw new IllegalArgumentException(temuan.aturan().kode());
        };
    }

    String sengketa() {
        return switch (temuan.aturan()) {
            case SENGKETA_GANDA ->
                "Nomor registrasi Komisi Informasi " + fakta("registrasi_ki") + " juga dipakai "
                        + kalimat.pasangan(temuan) + ".";
            case SENGKETA_TERLALU_DINI -> early();
            case SENGKETA_LEWAT_WAKTU ->
                "Diajukan " + day("diajukan") + ", padahal batasnya " + day("batas_pengajuan") + ".";
            case SENGKETA_DASAR_KELIRU -> basis();
            case SENGKETA_PUTUSAN_MUNDUR ->
                "Putusannya bertanggal " + day("putusan") + ", salinannya tercatat diterima " + day("putusan_diterima")
                        + ".";
            case SENGKETA_TAK_BERGERAK ->
                "Tahap "
                        + Kategori.parse(TahapSengketa.class, String.valueOf(fakta("tahap")))
                                .label() + " sejak " + day("sejak") + "; belum ada kelanjutannya yang dicatat.";
            default -> throw new IllegalArgumentException(temuan.aturan().kode());
        };
    }

    private String early() {
        LocalDate filed = kalimat.parse(temuan, "diajukan");
        String when = filed.isBefore(kalimat.parse(temuan, "keberatan_diterima"))
                ? "keberatannya baru diterima " + day("keberatan_diterima")
                : silent()
                        ? "waktu menanggapinya baru habis " + day("mulai_waktu")
                        : "tanggapannya baru diterima pemohon " + day("mulai_waktu");
        return "Diajukan " + day("diajukan") + ", padahal " + when + ".";
    }

    private String basis() {
        Map<String, Object> fakta = temuan.rincian();
        if (fakta.containsKey("berakhir")) {
            return "Keberatannya sudah berakhir tanpa tanggapan " + day("berakhir") + ".";
        }
        if (silent()) {
            return "Dihitung dari habisnya waktu menanggapi " + day("mulai_waktu") + ", padahal ditanggapi "
                    + day("dijawab") + ".";
        }
        return "Dihitung dari tanggapan yang diterima " + day("mulai_waktu") + ", padahal keberatannya "
                + (fakta.containsKey("dijawab") ? "baru ditanggapi " + day("dijawab") : "belum ditanggapi") + ".";
    }

    private boolean silent() {
        return "diam".equals(fakta("dasar_waktu"));
    }

    private Object fakta(String name) {
        return temuan.rincian().get(name);
    }

    private String day(String name) {
        return kalimat.day(temuan.rincian(), name);
    }
}
