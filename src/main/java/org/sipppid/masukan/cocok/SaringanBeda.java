package org.sipppid.masukan.cocok;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;

/**
 * Which differences of a comparison are looked at.
 *
 * @param ruas only those in which this field differs
 * @param sikap empty = those that wait for a decision, unless {@code semua}
 * @param cari a part of the number
 */
record SaringanBeda(JenisBeda jenis, Optional<Ruas> ruas, Optional<Sikap> sikap, boolean semua, String cari) {

    /** The condition on the alias {@code b}, with the parameters of {@link #parameters}. */
    String sql() {
        StringBuilder sql = new StringBuilder("b.pencocokan = :pencocokan and b.jenis = :jenis");
        ruas.ifPresent(satu -> sql.append(" and b.ruas @> jsonb_build_array(jsonb_build_object('ruas', :ruas::text))"));
        if (!semua) {
            sql.append(sikap.isPresent() ? " and b.sikap = :sikap" : " and b.sikap is null");
        }
        if (!cari.isEmpty()) {
            sql.append(" and strpos(lower(b.nomor), lower(:cari)) > 0");
        }
        return sql.toString();
    }

    Map<String, Object> parameters(UUID pencocokan) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pencocokan", pencocokan);
        values.put("jenis", jenis.kode());
        ruas.ifPresent(satu -> values.put("ruas", satu.kode()));
        sikap.ifPresent(satu -> values.put("sikap", satu.kode()));
        values.put("cari", cari);
        return values;
    }

    /** Reads the parameters of an address; words that are not known select nothing special. */
    static SaringanBeda parse(Map<String, String> query, JenisBeda otherwise) {
        String sikap = query.getOrDefault("sikap", "");
        return new SaringanBeda(
                known(JenisBeda.class, query.getOrDefault("jenis", "")).orElse(otherwise),
                known(Ruas.class, query.getOrDefault("ruas", "")),
                known(Sikap.class, sikap),
                sikap.equals("semua"),
                query.getOrDefault("cari", "").strip());
    }

    private static <K extends Enum<K> & Kategori> Optional<K> known(Class<K> kind, String kode) {
        try {
            return Optional.of(Kategori.parse(kind, kode));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The same as the parameters of an address. */
    public String query() {
        StringBuilder query = new StringBuilder("jenis=" + jenis.kode());
        ruas.ifPresent(satu -> query.append("&ruas=").append(satu.kode()));
        if (semua || sikap.isPresent()) {
            query.append("&sikap=").append(sikap.map(Kategori::kode).orElse("semua"));
        }
        if (!cari.isEmpty()) {
            query.append("&cari=").append(java.net.URLEncoder.encode(cari, java.nio.charset.StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
