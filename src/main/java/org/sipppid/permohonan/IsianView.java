package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import tools.jackson.databind.JsonNode;

/** The particulars of an act in words, from their stored names: {@code diterimaPemohon} reads "diterima pemohon". */
record IsianView(String nama, String isi) {

    private static final Map<String, Class<? extends Kategori>> WORDS = Map.of(
            "perpanjang.alasan", AlasanPerpanjangan.class,
            "usulkan_penolakan.alasan", AlasanPenolakan.class,
            "berikan.cara", CaraMengirim.class);

    static List<IsianView> of(JenisTindakan jenis, String stored) {
        List<IsianView> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : Tindakan.JSON.readTree(stored).properties()) {
            // What was approved or mended is told where it was written; a unit's code tells more than its identity.
            if (field.getValue().isObject() || field.getKey().equals("skpd")) {
                continue;
            }
            String isi = print(jenis, field.getKey(), field.getValue());
            if (!isi.isEmpty()) {
                words.add(new IsianView(words(field.getKey()), isi));
            }
        }
        return words;
    }

    private static String print(JenisTindakan jenis, String name, JsonNode value) {
        Class<? extends Kategori> kind = WORDS.get(jenis.kode() + "." + name);
        if (kind != null) {
            for (Kategori word : kind.getEnumConstants()) {
                if (word.name().equals(value.asString())) {
                    return word.label();
                }
            }
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asString)
                    .collect(Collectors.joining("; "));
        } else if (value.isBoolean()) {
            return value.asBoolean() ? "ya" : "";
        } else if (value.isNull() || value.isNumber() && value.asInt() == 0) {
            return "";
        }
        String text = value.asString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Periode.tanggal(LocalDate.parse(text)) : text;
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
