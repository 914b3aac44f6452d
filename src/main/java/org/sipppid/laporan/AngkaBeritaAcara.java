package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sipppid.kalender.Periode;
import org.sipppid.rekonsiliasi.KeadaanBulan.Jenis;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.rekonsiliasi.pernyataan.Butir;
import org.sipppid.rekonsiliasi.pernyataan.Perbandingan;
import org.sipppid.skpd.Skpd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a Berita Acara Rekonsiliasi holds: the months of a unit that were over, declared and counted.
 *
 * @param urutan the place in the order of commits up to which the register was counted
 */
record AngkaBeritaAcara(Skpd skpd, Periode periode, List<Perbandingan> bulan, long urutan, LocalDate hari) {

    private static final JsonMapper JSON = new JsonMapper();

    AngkaBeritaAcara {
        bulan = bulan.stream().filter(satu -> satu.keadaan().wajib()).toList();
    }

    int jumlah(Jenis jenis) {
        return (int)
                bulan.stream().filter(satu -> satu.keadaan().jenis() == jenis).count();
    }

    /** The figures alone, as canonical JSON. */
    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("jenis", BeritaAcara.JENIS);
        tree.put("skema", 1);
        tree.put("periode", periode.kode());
        tree.put("cakupan", skpd.kode());
        tree.put("urutan", urutan);
        tree.put("hari", hari.toString());
        tree.put("bulan", bulan.stream().map(AngkaBeritaAcara::bulan).toList());
        tree.put(
                "ringkasan",
                List.of(
                        figure("Bulan yang sudah berakhir", bulan.size()),
                        figure("Cocok", jumlah(Jenis.COCOK)),
                        figure("Nihil", jumlah(Jenis.NIHIL)),
                        figure("Ditutup", jumlah(Jenis.DITUTUP)),
                        figure("Selisih", jumlah(Jenis.SELISIH)),
                        figure("Belum melapor", jumlah(Jenis.BELUM_MELAPOR))));
        return JSON.writeValueAsString(tree);
    }

    private static Map<String, Object> figure(String nama, int nilai) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("nama", nama);
        figure.put("nilai", nilai);
        return figure;
    }

    private static Map<String, Object> bulan(Perbandingan satu) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bulan", satu.bulan().toString());
        tree.put("keadaan", satu.keadaan().label());
        satu.pernyataan().ifPresent(pernyataan -> tree.put("dinyatakan", figures(pernyataan.angka())));
        tree.put("dihitung", figures(satu.hitungan()));
        return tree;
    }

    private static Map<String, Integer> figures(Angka angka) {
        Map<String, Integer> figures = new TreeMap<>();
        for (Butir butir : Butir.values()) {
            figures.put(butir.kode(), angka.dari(butir));
        }
        return figures;
    }

    /** The period that frozen figures are about. */
    static Periode periode(String frozen) {
        return Periode.parse(JSON.readTree(frozen).path("periode").asString());
    }

    /** Whether the months frozen say what their figures, counted again, say. */
    static boolean sama(String frozen, List<Perbandingan> again) {
        Map<String, JsonNode> now = new TreeMap<>();
        again.forEach(satu -> now.put(satu.bulan().toString(), JSON.valueToTree(bulan(satu))));
        for (JsonNode month : JSON.readTree(frozen).path("bulan")) {
            JsonNode counted = now.get(month.path("bulan").asString());
            if (counted == null
                    || !counted.path("dinyatakan").equals(month.path("dinyatakan"))
                    || !counted.path("dihitung").equals(month.path("dihitung"))) {
                return false;
            }
        }
        return true;
    }
}
