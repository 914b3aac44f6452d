package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** Says of a finding in one sentence what is wrong: its facts in the words of its rule. */
@Component("kalimatTemuan")
public class KalimatTemuan {

    /** The dates that may lie ahead, in the order in which they come, and what happened on them. */
    private static final Map<String, String> DATES = new LinkedHashMap<>();

    static {
        DATES.put("diterima", "diterima");
        DATES.put("didaftarkan", "dicatat");
        DATES.put("diajukan", "diajukan");
        DATES.put("diperpanjang", "diperpanjang");
        DATES.put("dijawab", "ditanggapi");
        DATES.put("putusan_diterima", "putusan diterima");
        DATES.put("dilaksanakan", "dilaksanakan");
        DATES.put("selesai", "selesai");
        DATES.put("diberikan", "diberikan");
    }

    private final Format format;

    public KalimatTemuan(Format format) {
        this.format = format;
    }

    public String of(TemuanRekonsiliasi temuan) {
        Map<String, Object> fakta = temuan.rincian();
        return switch (temuan.aturan()) {
            case GANDA -> twice(temuan);
            case TANGGAL_DEPAN, KEBERATAN_TANGGAL_DEPAN, SENGKETA_TANGGAL_DEPAN ->
                "Tanggalnya belum tiba: " + ahead(temuan) + ".";
            case DICATAT_LAMA -> "Diterima " + day(fakta, "diterima") + ", baru dicatat " + day(fakta, "dicatat") + ".";
            case NOMOR_MUNDUR, KEBERATAN_NOMOR_MUNDUR -> backwards(fakta, "diterima ");
            case SENGKETA_NOMOR_MUNDUR -> backwards(fakta, "diajukan ");
            case NOMOR_HILANG, KEBERATAN_NOMOR_HILANG, SENGKETA_NOMOR_HILANG ->
                missing(fakta, temuan.aturan().jenis());
            case LEWAT_TENGGAT ->
                "Jatuh tempo " + day(fakta, "jatuh_tempo") + ", dijawab " + day(fakta, "selesai")
                        + (Boolean.TRUE.equals(fakta.get("diperpanjang"))
                                ? ", sesudah diperpanjang."
                                : ", tanpa perpanjangan.");
            case PERPANJANG_LEWAT ->
                "Diperpanjang " + day(fakta, "diperpanjang") + ", padahal jangka waktunya berakhir "
                        + day(fakta, "jatuh_tempo") + ".";
            case TOLAK_TANPA_UJI ->
                "Ditolak " + day(fakta, "selesai") + " menurut "
                        + Kategori.parse(AlasanPenolakan.class, String.valueOf(fakta.get("alasan")))
                                .pasal()
                        + ", tanpa lembar uji konsekuensi dan SK pengecualian.";
            case BERIKAN_DAHULU ->
                "Diberikan " + day(fakta, "diberikan") + ", padahal baru dikabulkan " + day(fakta, "selesai") + ".";
            case HASIL_TAK_TERCATAT ->
                "Jatuh tempo " + day(fakta, "jatuh_tempo") + " dan masih berjalan; belum ada hasil yang dicatat.";
            case HANYA_DI_SKPD, HANYA_DI_PUSAT, BERBEDA -> new KalimatPencocokan(format).of(temuan);
            default -> {
                KalimatPerkara perkara = new KalimatPerkara(temuan, this);
                yield temuan.aturan().jenis() == JenisCatatan.KEBERATAN ? perkara.keberatan() : perkara.sengketa();
            }
        };
    }

    private String twice(TemuanRekonsiliasi temuan) {
        Map<String, Object> fakta = temuan.rincian();
        String like = Boolean.TRUE.equals(fakta.get("sepemohon"))
                ? "Pemohonnya sama dan rinciannya " + fakta.get("kemiripan") + "% mirip dengan "
                : "Rinciannya sama kata demi kata dengan ";
        String when = Integer.valueOf(0).equals(fakta.get("selisih"))
                ? "pada hari yang sama"
                : fakta.get("selisih") + " hari sebelumnya";
        return like + pasangan(temuan) + ", yang diterima " + when + ".";
    }

    /** What the reader may call the other one of a pair. */
    String pasangan(TemuanRekonsiliasi temuan) {
        return temuan.pasangan()
                .map(Pokok::sebutan)
                .orElseGet(() -> temuan.aturan().jenis().kode() + " lain");
    }

    /** Those of its dates that had not come when it was found. */
    private String ahead(TemuanRekonsiliasi temuan) {
        LocalDate found = format.hari(temuan.ditemukan());
        Map<String, Object> fakta = temuan.rincian();
        return DATES.keySet().stream()
                .filter(name -> fakta.containsKey(name) && parse(temuan, name).isAfter(found))
                // an objection that was answered is over by that
                .filter(name -> !name.equals("selesai") || !fakta.get(name).equals(fakta.get("dijawab")))
                .map(name -> happened(temuan, name) + " " + day(fakta, name))
                .collect(Collectors.joining(", "));
    }

    /** The end of a request is its answer. */
    private static String happened(TemuanRekonsiliasi temuan, String name) {
        return name.equals("selesai") && temuan.aturan().jenis() == JenisCatatan.PERMOHONAN
                ? "dijawab"
                : DATES.get(name);
    }

    private String backwards(Map<String, Object> fakta, String arrived) {
        return "Nomor urut " + fakta.get("urut") + " " + arrived + day(fakta, "diterima") + ", padahal nomor urut "
                + fakta.get("urut_sebelum") + " " + arrived + day(fakta, "diterima_sebelum") + ".";
    }

    private static String missing(Map<String, Object> fakta, JenisCatatan jenis) {
        List<Object> ends = List.of(fakta.get("dari"), fakta.get("sampai"));
        String numbers = ends.get(0).equals(ends.get(1))
                ? "Nomor urut " + ends.get(0)
                : "Nomor urut " + ends.get(0) + " sampai " + ends.get(1);
        return numbers + " tahun " + fakta.get("tahun") + " tidak dipakai " + jenis.kode() + " mana pun.";
    }

    LocalDate parse(TemuanRekonsiliasi temuan, String name) {
        return LocalDate.parse(String.valueOf(temuan.rincian().get(name)));
    }

    String day(Map<String, Object> fakta, String name) {
        return format.tanggal(LocalDate.parse(String.valueOf(fakta.get(name))));
    }
}
