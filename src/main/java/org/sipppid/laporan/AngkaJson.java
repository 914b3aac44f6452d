package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Hasil;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Jawaban;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.KohorSengketa;
import org.sipppid.rekonsiliasi.tutupbuku.Koreksi;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a report as canonical JSON: keys in order, no white space, so that equal figures are equal bytes. They
 * are frozen with the report, attached to its file, and derived again by the examination.
 */
final class AngkaJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private AngkaJson() {}

    static String of(AngkaLpi angka) {
        return JSON.writeValueAsString(tree(angka));
    }

    /** The period that frozen figures are about. */
    static Periode periode(String frozen) {
        return Periode.parse(JSON.readTree(frozen).path("periode").asString());
    }

    /** The marks by which frozen figures were counted; a report that knew no corrections or trees counted from none. */
    static Patokan patokan(String frozen) {
        JsonNode tree = JSON.readTree(frozen);
        return new Patokan(
                tree.path("urutan").asLong(),
                tree.path("koreksi").path("sejak").asLong(0),
                tree.path("susunan").path("perubahan").asLong(0),
                LocalDate.parse(tree.path("hari").asString()));
    }

    /** The tree of units that frozen figures are broken down by; all had that of their receipt before one could choose. */
    static Susunan.Pohon pohon(String frozen) {
        String kode = JSON.readTree(frozen).path("susunan").path("pohon").asString("");
        return kode.isEmpty() ? Susunan.Pohon.SAAT_DITERIMA : Kategori.parse(Susunan.Pohon.class, kode);
    }

    /** Whether two reports count the same; silent units may have come and gone since, counts may not. */
    static boolean sama(String frozen, String again) {
        JsonNode one = JSON.readTree(frozen);
        JsonNode other = JSON.readTree(again);
        int skema = one.path("skema").asInt();
        // Reports enacted before there were objections, closed months or trees of units counted none.
        Stream<String> later = Stream.concat(
                skema < 2 ? Stream.of() : Stream.of("keberatan", "sengketa"),
                Stream.concat(
                        skema < 3 ? Stream.of() : Stream.of("koreksi"),
                        skema < 4 ? Stream.of() : Stream.of("susunan")));
        return Stream.concat(Stream.of("urutan", "hari", "kohor", "arus", "waktu", "ringkasan"), later)
                .allMatch(part -> one.path(part).equals(other.path(part)));
    }

    private static Map<String, Object> tree(AngkaLpi angka) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("jenis", "LPI");
        tree.put("skema", 4);
        tree.put("periode", angka.cakupan().periode().kode());
        tree.put("cakupan", angka.cakupan().skpd().map(Skpd::kode).orElse("SEMUA"));
        tree.put("urutan", angka.kohor().urutan());
        tree.put("hari", angka.hari().toString());
        tree.put("unit", angka.unit().stream().map(Skpd::kode).toList());
        tree.put("kohor", kohor(angka));
        tree.put("susunan", susunan(angka.rincian()));
        tree.put("arus", arus(angka.arus()));
        tree.put("waktu", waktu(angka));
        tree.put("ringkasan", ringkasan(angka.kohor()));
        tree.put("keberatan", keberatan(angka.keberatan()));
        tree.put("sengketa", sengketa(angka.sengketa()));
        tree.put(
                "pelapor",
                Map.of(
                        "sudah",
                        angka.pelapor().sudah(),
                        "wajib",
                        angka.pelapor().wajib()));
        tree.put("koreksi", koreksi(angka));
        return tree;
    }

    private static Map<String, Object> kohor(AngkaLpi angka) {
        Kohor kohor = angka.kohor();
        Map<UUID, String> kode = angka.unit().stream().collect(Collectors.toMap(Skpd::id, Skpd::kode));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("diterima", kohor.diterima());
        tree.put("hasil", keys(kohor.hasil(), Kategori::kode));
        tree.put("jalur", keys(kohor.jalur(), Kategori::kode));
        tree.put("jenis_pemohon", keys(kohor.jenisPemohon(), Kategori::kode));
        tree.put("alasan", keys(kohor.alasan(), Kategori::kode));
        tree.put("bulan_hasil", nested(kohor.bulan(), Object::toString, Kategori::kode));
        tree.put("bulan_jalur", nested(kohor.bulanJalur(), Object::toString, Kategori::kode));
        tree.put("skpd_bulan", nested(kohor.skpdBulan(), kode::get, Object::toString));
        tree.put("skpd_hasil", nested(angka.hasilSkpd(), kode::get, Kategori::kode));
        return tree;
    }

    /** Under which unit each owner is counted, where that is another, and what each unit of the tree then has. */
    private static Map<String, Object> susunan(RincianSkpd rincian) {
        Map<String, Object> tempat = new LinkedHashMap<>();
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (RincianSkpd.Baris baris : rincian.baris()) {
            String kode = baris.tempat().kode();
            baris.milik().stream()
                    .filter(satu -> !satu.equals(baris.tempat()))
                    .forEach(satu -> tempat.put(satu.kode(), kode));
            if (!baris.hasil().isEmpty()) {
                hasil.put(kode, keys(baris.hasil(), Kategori::kode));
            }
        }
        return Map.of(
                "pohon", rincian.pohon().kode(), "perubahan", rincian.perubahan(), "tempat", tempat, "hasil", hasil);
    }

    private static Map<String, Object> arus(Arus arus) {
        return Map.of(
                "sisa_awal", arus.sisaAwal(),
                "diterima", arus.diterima(),
                "selesai", arus.selesai(),
                "sisa_akhir", arus.sisaAkhir());
    }

    /** Working days to answers given in so many, from which mean, median and classes follow. */
    private static Map<String, Object> waktu(AngkaLpi angka) {
        return Map.of(
                "hari_kerja", keys(angka.waktu().hari(), String::valueOf),
                "terlama", angka.terlama().stream().map(Jawaban::hariKerja).toList(),
                "lewat_tenggat", angka.lewat());
    }

    /** The figures that the law makes public (UU 14/2008 Ps 12), by the words that people read. */
    private static List<Map<String, Object>> ringkasan(Kohor kohor) {
        List<Map<String, Object>> figures = new ArrayList<>();
        figures.add(Map.of("nama", "Diterima", "nilai", kohor.diterima()));
        for (Hasil hasil : Hasil.SEMUA) {
            figures.add(Map.of("nama", hasil.label(), "nilai", kohor.hasil(hasil)));
        }
        return figures;
    }

    private static Map<String, Object> keberatan(KohorKeberatan kohor) {
        return Map.of(
                "diterima", kohor.diterima(),
                "alasan", keys(kohor.alasan(), Kategori::kode),
                "tahap", keys(kohor.tahap(), Kategori::kode),
                "hasil", keys(kohor.hasil(), Kategori::kode),
                "dilaksanakan", keys(kohor.dilaksanakan(), Kategori::kode));
    }

    private static Map<String, Object> sengketa(KohorSengketa kohor) {
        return Map.of(
                "diajukan", kohor.diajukan(),
                "tahap", keys(kohor.tahap(), Kategori::kode),
                "mediasi", keys(kohor.mediasi(), Kategori::kode),
                "putusan_ki", keys(kohor.putusanKi(), Kategori::kode),
                "gugatan", keys(kohor.gugatan(), Kategori::kode),
                "putusan_pengadilan", keys(kohor.putusanPengadilan(), Kategori::kode),
                "putusan_ma", keys(kohor.putusanMa(), Kategori::kode),
                "dilaksanakan", kohor.dilaksanakan());
    }

    /** Corrections without their request, which is nobody's but the unit's. */
    private static Map<String, Object> koreksi(AngkaLpi angka) {
        return Map.of(
                "sejak",
                angka.koreksi().sejak(),
                "baris",
                angka.koreksi().baris().stream()
                        .map(satu -> Map.of(
                                "skpd", satu.skpd().toString(),
                                "bulan", satu.bulan().toString(),
                                "pada", satu.pada().toString(),
                                "perubahan",
                                        satu.perubahan().stream()
                                                .map(Koreksi.Perubahan::kalimat)
                                                .toList(),
                                "alasan", satu.alasan()))
                        .toList());
    }

    private static <K> Map<String, Integer> keys(Map<K, Integer> counts, Function<K, String> name) {
        return counts.entrySet().stream().collect(Collectors.toMap(e -> name.apply(e.getKey()), Map.Entry::getValue));
    }

    private static <K, L> Map<String, Map<String, Integer>> nested(
            Map<K, Map<L, Integer>> counts, Function<K, String> outer, Function<L, String> inner) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(e -> outer.apply(e.getKey()), e -> keys(e.getValue(), inner)));
    }
}
