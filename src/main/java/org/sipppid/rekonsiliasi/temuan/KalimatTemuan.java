package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** Says of a finding in one sentence what is wrong: its facts in the words of its rule. */
@Component("kalimatTemuan")
public class KalimatTemuan {

    private static final Map<String, String> DATES = Map.of(
            "diterima", "diterima", "selesai", "dijawab", "diberikan", "diberikan", "diperpanjang", "diperpanjang");

    private final Format format;

    public KalimatTemuan(Format format) {
        this.format = format;
    }

    public String of(TemuanRekonsiliasi temuan) {
        Map<String, Object> fakta = temuan.rincian();
        return switch (temuan.aturan()) {
            case GANDA -> twice(temuan);
            case TANGGAL_DEPAN -> "Tanggalnya belum tiba: " + ahead(temuan) + ".";
            case DICATAT_LAMA -> "Diterima " + day(fakta, "diterima") + ", baru dicatat " + day(fakta, "dicatat") + ".";
            case NOMOR_MUNDUR ->
                "Nomor urut " + fakta.get("urut") + " diterima " + day(fakta, "diterima") + ", padahal nomor urut "
                        + fakta.get("urut_sebelum") + " diterima " + day(fakta, "diterima_sebelum") + ".";
            case NOMOR_HILANG -> missing(fakta);
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
        return like + temuan.sebutanPasangan() + ", yang diterima " + when + ".";
    }

    /** Those of its dates that had not come when it was found. */
    private String ahead(TemuanRekonsiliasi temuan) {
        LocalDate found = format.hari(temuan.ditemukan());
        return Stream.of("diterima", "diperpanjang", "selesai", "diberikan")
                .filter(temuan.rincian()::containsKey)
                .filter(name -> LocalDate.parse(String.valueOf(temuan.rincian().get(name)))
                        .isAfter(found))
                .map(name -> DATES.get(name) + " " + day(temuan.rincian(), name))
                .collect(Collectors.joining(", "));
    }

    private static String missing(Map<String, Object> fakta) {
        List<Object> ends = List.of(fakta.get("dari"), fakta.get("sampai"));
        String numbers = ends.get(0).equals(ends.get(1))
                ? "Nomor urut " + ends.get(0)
                : "Nomor urut " + ends.get(0) + " sampai " + ends.get(1);
        return numbers + " tahun " + fakta.get("tahun") + " tidak dipakai permohonan mana pun.";
    }

    private String day(Map<String, Object> fakta, String name) {
        return format.tanggal(LocalDate.parse(String.valueOf(fakta.get(name))));
    }
}
