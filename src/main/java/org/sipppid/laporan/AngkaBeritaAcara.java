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
import org.sipppid.rekonsiliasi.temuan.Pokok;
import org.sipppid.rekonsiliasi.temuan.TemuanRekonsiliasi;
import org.sipppid.skpd.Skpd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a Berita Acara Rekonsiliasi holds: the months of a unit that were over, declared and counted, and the findings of
 * the period that the unit had open.
 *
 * @param urutan the place in the order of commits up to which the register was counted
 */
record AngkaBeritaAcara(
        Skpd skpd,
        Periode periode,
        List<Perbandingan> bulan,
        List<TemuanRekonsiliasi> temuan,
        long urutan,
        LocalDate hari) {

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
        tree.put("skema", 2);
        tree.put("periode", periode.kode());
        tree.put("cakupan", skpd.kode());
        tree.put("urutan", urutan);
        tree.put("hari", hari.toString());
        tree.put("bulan", bulan.stream().map(AngkaBeritaAcara::bulan).toList());
        tree.put("temuan", temuan.stream().map(AngkaBeritaAcara::temuan).toList());
        tree.put(
                "ringkasan",
                List.of(
                        figure("Bulan yang sudah berakhir", bulan.size()),
                        figure("Cocok", jumlah(Jenis.COCOK)),
                        figure("Nihil", jumlah(Jenis.NIHIL)),
                        figure("Ditutup", jumlah(Jenis.DITUTUP)),
                        figure("Selisih", jumlah(Jenis.SELISIH)),
                        figure("Belum melapor", jumlah(Jenis.BELUM_MELAPOR)),
                        figure("Temuan terbuka", temuan.size())));
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

    /** A finding by its rule, the number of its record and its facts; in no paper is a person named. */
    private static Map<String, Object> temuan(TemuanRekonsiliasi satu) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("aturan", satu.aturan().kode());
        satu.pokok().flatMap(Pokok::nomor).ifPresent(nomor -> tree.put("nomor", nomor));
        satu.pasangan().flatMap(Pokok::nomor).ifPresent(nomor -> tree.put("pasangan", nomor));
        tree.put("sejak", satu.ditemukan().toString());
        tree.put("rincian", new TreeMap<>(satu.rincian()));
        return tree;
    }

    /** The period that frozen figures are about. */
    static Periode periode(String frozen) {
        return Periode.parse(JSON.readTree(frozen).path("periode").asString());
    }

    /** Whether what was frozen says what months and findings, looked up again, say. */
    static boolean sama(String frozen, List<Perbandingan> months, List<TemuanRekonsiliasi> open) {
        JsonNode paper = JSON.readTree(frozen);
        // Those enacted before there was a list of findings have none.
        boolean listed = paper.path("skema").asInt() >= 2;
        JsonNode found =
                JSON.valueToTree(open.stream().map(AngkaBeritaAcara::temuan).toList());
        return (!listed || found.equals(paper.path("temuan"))) && sama(paper.path("bulan"), months);
    }

    private static boolean sama(JsonNode frozen, List<Perbandingan> again) {
        Map<String, JsonNode> now = new TreeMap<>();
        again.forEach(satu -> now.put(satu.bulan().toString(), JSON.valueToTree(bulan(satu))));
        for (JsonNode month : frozen) {
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
