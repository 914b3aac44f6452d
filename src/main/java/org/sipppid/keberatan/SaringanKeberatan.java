package org.sipppid.keberatan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.PilihanSkpd;

/**
 * Which objections: those received in a period, and what they have in common. A figure is the count of one of these and
 * its link lists the rows of the same one. What was registered by mistake is in none but its own stage.
 *
 * @param skpd the owning units, as {@link PilihanSkpd} names them
 * @param jatuhTempo the span in which the answer is due by the law (UU 14/2008 Ps 36(2))
 */
public record SaringanKeberatan(
        Periode periode,
        Optional<String> skpd,
        Optional<TahapKeberatan> tahap,
        Optional<AlasanKeberatan> alasan,
        Optional<HasilKeberatan> hasil,
        Optional<Periode> jatuhTempo) {

    public static SaringanKeberatan diterima(Periode periode) {
        return new SaringanKeberatan(
                periode, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SaringanKeberatan skpd(String kode) {
        return new SaringanKeberatan(periode, Optional.of(kode), tahap, alasan, hasil, jatuhTempo);
    }

    public SaringanKeberatan tahap(TahapKeberatan other) {
        return new SaringanKeberatan(periode, skpd, Optional.of(other), alasan, hasil, jatuhTempo);
    }

    public SaringanKeberatan alasan(AlasanKeberatan other) {
        return new SaringanKeberatan(periode, skpd, tahap, Optional.of(other), hasil, jatuhTempo);
    }

    public SaringanKeberatan hasil(HasilKeberatan other) {
        return new SaringanKeberatan(periode, skpd, tahap, alasan, Optional.of(other), jatuhTempo);
    }

    public SaringanKeberatan jatuhTempo(Periode other) {
        return new SaringanKeberatan(periode, skpd, tahap, alasan, hasil, Optional.of(other));
    }

    /** The condition on the alias {@code k}, with the named parameters of {@link #parameters()}. */
    public String sql() {
        StringJoiner sql = new StringJoiner(" and ").add("k.diterima between :dari and :sampai");
        sql.add(tahap.isPresent() ? "k.tahap = :tahap" : "k.tahap <> 'dibatalkan'");
        skpd.ifPresent(word -> sql.add("k.skpd " + PilihanSkpd.sql(word)));
        alasan.ifPresent(satu -> sql.add("position(:alasan in k.alasan) > 0"));
        hasil.ifPresent(satu -> sql.add("k.hasil = :hasil"));
        jatuhTempo.ifPresent(hari -> sql.add("k.jatuh_tempo between :jatuh_tempo_dari and :jatuh_tempo_sampai"));
        return sql.toString();
    }

    /** The values of the condition's named parameters. */
    public Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("dari", periode.dari());
        values.put("sampai", periode.sampai());
        jatuhTempo.ifPresent(hari -> {
            values.put("jatuh_tempo_dari", hari.dari());
            values.put("jatuh_tempo_sampai", hari.sampai());
        });
        values.putAll(categories());
        return values;
    }

    private Map<String, String> categories() {
        Map<String, String> values = new LinkedHashMap<>();
        skpd.ifPresent(kode -> values.put("skpd", kode));
        tahap.ifPresent(kategori -> values.put("tahap", kategori.kode()));
        alasan.ifPresent(kategori -> values.put("alasan", kategori.kode()));
        hasil.ifPresent(kategori -> values.put("hasil", kategori.kode()));
        return values;
    }

    /** The address that lists exactly these rows. */
    public String url() {
        StringJoiner url = new StringJoiner("&", "/keberatan?", "").add("periode=" + periode.kode());
        categories().forEach((name, value) -> url.add(name + "=" + value));
        jatuhTempo.ifPresent(hari -> url.add("jatuh_tempo=" + hari.kode()));
        return url.toString();
    }

    /** Reads the parameters of an address; an unknown word is refused with the words that are valid. */
    public static SaringanKeberatan parse(Map<String, String> query, Periode otherwise) {
        return new SaringanKeberatan(
                value(query, "periode").map(Periode::parse).orElse(otherwise),
                value(query, "skpd").map(PilihanSkpd::read),
                value(query, "tahap").map(kode -> Kategori.parse(TahapKeberatan.class, kode)),
                value(query, "alasan").map(kode -> Kategori.parse(AlasanKeberatan.class, kode)),
                value(query, "hasil").map(kode -> Kategori.parse(HasilKeberatan.class, kode)),
                value(query, "jatuh_tempo").map(Periode::parse));
    }

    private static Optional<String> value(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
