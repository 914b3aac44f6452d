package org.sipppid.keberatan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sipppid.kalender.Periode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the versions of a register whose versions are acts. Runs in the caller's transaction. */
@Repository
public class RiwayatReader {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOVE = Pattern.compile(ISO + " → " + ISO);
    private static final Pattern WORD = Pattern.compile("[a-z]+(_[a-z]+)+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public RiwayatReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every version of a record, newest first.
     *
     * @param register the table's name, a word of the program itself
     */
    public List<Riwayat> read(String register, UUID id, KolomRiwayat kolom) {
        Map<String, String> before = new LinkedHashMap<>();
        return jdbc
                .sql(
                        "select to_jsonb(v)::text as isi, nama_akun(v.oleh) as oleh_nama, v.pada, v.asal, v.urutan from riwayat_"
                                + register + "(:id) v order by v.versi")
                .param("id", id)
                .query((row, n) -> {
                    Map<String, Object> isi = JSON.readValue(row.getString("isi"), new TypeReference<>() {});
                    Map<String, String> now = readable(isi, kolom);
                    Riwayat satu = new Riwayat(
                            (Integer) isi.get("versi"),
                            (String) isi.get("tindakan"),
                            kolom.tindakan().apply((String) isi.get("tindakan")),
                            LocalDate.parse((String) isi.get("tahap_sejak")),
                            particulars((Map<?, ?>) isi.get("isian"), kolom),
                            Optional.ofNullable(row.getString("oleh_nama")),
                            row.getObject("pada", OffsetDateTime.class).toInstant(),
                            row.getString("asal"),
                            Optional.ofNullable(row.getObject("urutan", Long.class)),
                            n == 0 ? List.of() : changes(before, now));
                    before.clear();
                    before.putAll(now);
                    return satu;
                })
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Riwayat::versi).reversed())
                .toList();
    }

    private static Map<String, String> particulars(Map<?, ?> isian, KolomRiwayat kolom) {
        Map<String, String> words = new LinkedHashMap<>();
        isian.forEach(
                (name, value) -> words.put(label(name.toString(), kolom), readable(name.toString(), value, kolom)));
        return words;
    }

    private static String label(String name, KolomRiwayat kolom) {
        String words = kolom.rincian().getOrDefault(name, words(name));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, String> readable(Map<String, Object> isi, KolomRiwayat kolom) {
        Map<String, String> readable = new LinkedHashMap<>();
        kolom.labels().forEach((column, label) -> readable.put(label, readable(column, isi.get(column), kolom)));
        return readable;
    }

    private static String readable(String name, Object value, KolomRiwayat kolom) {
        if (value == null) {
            return "–";
        }
        if (kolom.kata().containsKey(name)) {
            return kolom.kata().get(name).apply(value.toString());
        }
        if (value instanceof Map<?, ?> parts) {
            List<String> words = new ArrayList<>();
            parts.forEach((part, text) -> words.add(part + ": " + text));
            return String.join("\n", words);
        }
        return value instanceof Boolean yes ? (yes ? "ya" : "tidak") : words(value);
    }

    /** A day or a word of the register as people write it; a text stays as it is. */
    private static String words(Object value) {
        String text = value.toString();
        if (ISO.matcher(text).matches()) {
            return Periode.tanggal(LocalDate.parse(text));
        }
        if (MOVE.matcher(text).matches()) {
            return ISO.matcher(text).replaceAll(day -> Periode.tanggal(LocalDate.parse(day.group())));
        }
        return WORD.matcher(text).matches() ? text.replace('_', ' ') : text;
    }

    private static List<Riwayat.Perubahan> changes(Map<String, String> before, Map<String, String> after) {
        List<Riwayat.Perubahan> changes = new ArrayList<>();
        after.forEach((label, value) -> {
            if (!Objects.equals(before.get(label), value)) {
                changes.add(new Riwayat.Perubahan(label, before.get(label), value));
            }
        });
        return changes;
    }
}
