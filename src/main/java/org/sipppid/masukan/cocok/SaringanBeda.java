package org.sipppid.masukan.cocok;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.sipppid.isian.Kategori;

/**
 * Which differences of a comparison are looked at.
 *
 * @param ruas only those in which this field differs
 * @param sikap empty = those that wait for a decision, unless {@code semua}
 * @param cari a part of the number
 * @param ke only the one at this place, as a finding names it
 * @param bulan only those received in this month, as a finding of many names them
 */
public record SaringanBeda(
        JenisBeda jenis,
        Optional<Ruas> ruas,
        Optional<Sikap> sikap,
        boolean semua,
        String cari,
        OptionalInt ke,
        Optional<YearMonth> bulan) {

    public SaringanBeda(JenisBeda jenis, Optional<Ruas> ruas, Optional<Sikap> sikap, boolean semua, String cari) {
        this(jenis, ruas, sikap, semua, cari, OptionalInt.empty(), Optional.empty());
    }

    /** The condition on the alias {@code b}, with the parameters of {@link #parameters}. */
    String sql() {
        StringBuilder sql = new StringBuilder("b.pencocokan = :pencocokan and b.jenis = :jenis");
        ruas.ifPresent(satu -> sql.append(" and b.ruas @> jsonb_build_array(jsonb_build_object('ruas', :ruas::text))"));
        if (!semua) {
            sql.append(sikap.isPresent() ? " and b.sikap = :sikap" : " and b.sikap is null and b.gugur is null");
        }
        if (!cari.isEmpty()) {
            sql.append(" and strpos(lower(b.nomor), lower(:cari)) > 0");
        }
        ke.ifPresent(satu -> sql.append(" and b.ke = :ke"));
        bulan.ifPresent(satu -> sql.append(" and b.diterima between :dari and :sampai"));
        return sql.toString();
    }

    Map<String, Object> parameters(UUID pencocokan) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pencocokan", pencocokan);
        values.put("jenis", jenis.kode());
        ruas.ifPresent(satu -> values.put("ruas", satu.kode()));
        sikap.ifPresent(satu -> values.put("sikap", satu.kode()));
        values.put("cari", cari);
        ke.ifPresent(satu -> values.put("ke", satu));
        bulan.ifPresent(satu -> {
            values.put("dari", satu.atDay(1));
            values.put("sampai", satu.atEndOfMonth());
        });
        return values;
    }

    /** Reads the parameters of an address; words that are not known select nothing special. */
    public static SaringanBeda parse(Map<String, String> query, JenisBeda otherwise) {
        String sikap = query.getOrDefault("sikap", "");
        return new SaringanBeda(
                known(JenisBeda.class, query.getOrDefault("jenis", "")).orElse(otherwise),
                known(Ruas.class, query.getOrDefault("ruas", "")),
                known(Sikap.class, sikap),
                sikap.equals("semua"),
                query.getOrDefault("cari", "").strip(),
                place(query.getOrDefault("ke", "")),
                month(query.getOrDefault("bulan", "")));
    }

    private static OptionalInt place(String typed) {
        return typed.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static Optional<YearMonth> month(String typed) {
        return typed.matches("2[01][0-9]{2}-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(typed)) : Optional.empty();
    }

    /** Whether only a part of the kind is looked at because a finding led here. */
    public boolean dariTemuan() {
        return ke.isPresent() || bulan.isPresent();
    }

    /** Whether all of the kind that wait are looked at, so that "all" means what is seen. */
    public boolean seluruhnya() {
        return ruas.isEmpty() && sikap.isEmpty() && cari.isEmpty() && !dariTemuan();
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
        ke.ifPresent(satu -> query.append("&ke=").append(satu));
        bulan.ifPresent(satu -> query.append("&bulan=").append(satu));
        return query.toString();
    }
}
