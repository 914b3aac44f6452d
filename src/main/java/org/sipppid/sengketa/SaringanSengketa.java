package org.sipppid.sengketa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.PilihanSkpd;

/**
 * Which disputes: those brought in a period, and what they have in common. A figure is the count of one of these and its
 * link lists the rows of the same one. What was registered by mistake is in none but its own stage.
 *
 * @param skpd the owning units, as {@link PilihanSkpd} names them
 */
public record SaringanSengketa(
        Periode periode,
        Optional<String> skpd,
        Optional<TahapSengketa> tahap,
        Optional<HasilMediasi> mediasi,
        Optional<Amar> putusanKi,
        Optional<Pengadilan> gugatan) {

    public static SaringanSengketa diajukan(Periode periode) {
        return new SaringanSengketa(
                periode, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SaringanSengketa skpd(String kode) {
        return new SaringanSengketa(periode, Optional.of(kode), tahap, mediasi, putusanKi, gugatan);
    }

    public SaringanSengketa tahap(TahapSengketa other) {
        return new SaringanSengketa(periode, skpd, Optional.of(other), mediasi, putusanKi, gugatan);
    }

    /** The condition on the alias {@code s}, with the named parameters of {@link #parameters()}. */
    public String sql() {
        StringJoiner sql = new StringJoiner(" and ").add("s.diajukan between :dari and :sampai");
        sql.add(tahap.isPresent() ? "s.tahap = :tahap" : "s.tahap <> 'dibatalkan'");
        skpd.ifPresent(word -> sql.add("s.skpd " + PilihanSkpd.sql(word)));
        mediasi.ifPresent(satu -> sql.add("s.mediasi = :mediasi"));
        putusanKi.ifPresent(satu -> sql.add("s.putusan_ki = :putusan_ki"));
        gugatan.ifPresent(satu -> sql.add("s.gugatan = :gugatan"));
        return sql.toString();
    }

    /** The values of the condition's named parameters. */
    public Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("dari", periode.dari());
        values.put("sampai", periode.sampai());
        values.putAll(categories());
        return values;
    }

    private Map<String, String> categories() {
        Map<String, String> values = new LinkedHashMap<>();
        skpd.ifPresent(kode -> values.put("skpd", kode));
        tahap.ifPresent(kategori -> values.put("tahap", kategori.kode()));
        mediasi.ifPresent(kategori -> values.put("mediasi", kategori.kode()));
        putusanKi.ifPresent(kategori -> values.put("putusan_ki", kategori.kode()));
        gugatan.ifPresent(kategori -> values.put("gugatan", kategori.kode()));
        return values;
    }

    /** The address that lists exactly these rows. */
    public String url() {
        StringJoiner url = new StringJoiner("&", "/sengketa?", "").add("periode=" + periode.kode());
        categories().forEach((name, value) -> url.add(name + "=" + value));
        return url.toString();
    }

    /** Reads the parameters of an address; an unknown word is refused with the words that are valid. */
    public static SaringanSengketa parse(Map<String, String> query, Periode otherwise) {
        return new SaringanSengketa(
                value(query, "periode").map(Periode::parse).orElse(otherwise),
                value(query, "skpd").map(PilihanSkpd::read),
                value(query, "tahap").map(kode -> Kategori.parse(TahapSengketa.class, kode)),
                value(query, "mediasi").map(kode -> Kategori.parse(HasilMediasi.class, kode)),
                value(query, "putusan_ki").map(kode -> Kategori.parse(Amar.class, kode)),
                value(query, "gugatan").map(kode -> Kategori.parse(Pengadilan.class, kode)));
    }

    private static Optional<String> value(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
