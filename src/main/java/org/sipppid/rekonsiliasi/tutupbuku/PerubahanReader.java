package org.sipppid.rekonsiliasi.tutupbuku;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.rekonsiliasi.tutupbuku.Koreksi.Perubahan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a correction changed, from the fields as the database keeps them into words. */
final class PerubahanReader {

    private static final JsonMapper JSON = new JsonMapper();

    /** The name of a field as people read it, and its value in words. */
    private record Field(String nama, UnaryOperator<String> words) {}

    private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("diterima", new Field("tanggal diterima", PerubahanReader::day));
        FIELDS.put(
                "jalur",
                new Field("jalur", kode -> Kategori.parse(Jalur.class, kode).label()));
        FIELDS.put(
                "jenis_pemohon",
                new Field(
                        "jenis pemohon",
                        kode -> Kategori.parse(JenisPemohon.class, kode).label()));
        FIELDS.put("selesai", new Field("tanggal selesai", PerubahanReader::day));
        FIELDS.put(
                "hasil",
                new Field("hasil", kode -> Kategori.parse(Hasil.class, kode).label()));
        FIELDS.put(
                "alasan",
                new Field(
                        "alasan penolakan",
                        kode -> Kategori.parse(AlasanPenolakan.class, kode).label()));
        FIELDS.put("hari_kerja", new Field("hari kerja", n -> n));
    }

    private PerubahanReader() {}

    static List<Perubahan> read(Optional<String> before, Optional<String> after) {
        JsonNode sebelum = JSON.readTree(before.orElse("{}"));
        JsonNode sesudah = JSON.readTree(after.orElse("{}"));
        List<Perubahan> perubahan = new ArrayList<>();
        FIELDS.forEach((kode, field) -> {
            Optional<String> old = value(sebelum, kode).map(field.words());
            Optional<String> now = value(sesudah, kode).map(field.words());
            if (!old.equals(now)) {
                perubahan.add(new Perubahan(field.nama(), old, now));
            }
        });
        return perubahan;
    }

    private static Optional<String> value(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asString);
    }

    private static String day(String iso) {
        return Periode.tanggal(LocalDate.parse(iso));
    }
}
