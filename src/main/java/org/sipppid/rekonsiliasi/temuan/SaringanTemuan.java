package org.sipppid.rekonsiliasi.temuan;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.PilihanSkpd;

/**
 * Which findings; the whole of it is the address of the list.
 *
 * @param jenis the kind of record; empty = of whatever kind
 * @param skpd the units that must act, as {@link PilihanSkpd} names them
 * @param keadaan empty = in whatever state
 * @param bulan those whose record was received in this month
 * @param pasangan those of other units whose other record is one of the reader's unit, instead of the unit's own
 */
public record SaringanTemuan(
        Optional<JenisCatatan> jenis,
        Optional<Aturan> aturan,
        Optional<String> skpd,
        Optional<KeadaanTemuan> keadaan,
        boolean pasangan,
        Optional<YearMonth> bulan) {

    /** What is to be done: everything open. */
    public static final SaringanTemuan TERBUKA = new SaringanTemuan(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(KeadaanTemuan.TERBUKA),
            false,
            Optional.empty());

    private static final String SEMUA = "semua";

    private static final String BULAN = """
            bulan_temuan(coalesce((select q.diterima from permohonan q where q.id = t.permohonan),
                (select q.diterima from keberatan q where q.id = t.keberatan),
                (select q.diajukan from sengketa q where q.id = t.sengketa)), t.rincian) = :bulan""";

    public SaringanTemuan skpd(String kode) {
        return new SaringanTemuan(jenis, aturan, Optional.of(kode), keadaan, pasangan, bulan);
    }

    public SaringanTemuan aturan(Aturan satu) {
        return new SaringanTemuan(jenis, Optional.of(satu), skpd, keadaan, pasangan, bulan);
    }

    public SaringanTemuan keadaan(KeadaanTemuan satu) {
        return new SaringanTemuan(jenis, aturan, skpd, Optional.of(satu), pasangan, bulan);
    }

    /** The same as pairs to know of, or as one's own to see to. */
    public SaringanTemuan pasangan(boolean pairs) {
        return new SaringanTemuan(jenis, aturan, skpd, keadaan, pairs, bulan);
    }

    /** Those that belong to a month: that in which their record was received. */
    public SaringanTemuan bulan(YearMonth satu) {
        return new SaringanTemuan(jenis, aturan, skpd, keadaan, pasangan, Optional.of(satu));
    }

    /** The condition on the alias {@code t}, with the named parameters of {@link #parameters()}. */
    String sql() {
        StringJoiner sql = new StringJoiner(" and ").add("true");
        jenis.ifPresent(satu -> sql.add("t.aturan in (select a.kode from aturan_temuan a where a.jenis = :jenis)"));
        aturan.ifPresent(satu -> sql.add("t.aturan = :aturan"));
        skpd.ifPresent(word -> sql.add("t.skpd " + PilihanSkpd.sql(word)));
        keadaan.ifPresent(satu -> sql.add("t.keadaan = :keadaan"));
        bulan.ifPresent(satu -> sql.add(BULAN));
        return sql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        jenis.ifPresent(satu -> values.put("jenis", satu.kode()));
        aturan.ifPresent(satu -> values.put("aturan", satu.kode()));
        skpd.ifPresent(kode -> values.put("skpd", kode));
        keadaan.ifPresent(satu -> values.put("keadaan", satu.kode()));
        bulan.ifPresent(satu -> values.put("bulan", satu.atDay(1)));
        return values;
    }

    /** The address that lists exactly these rows. */
    public String url() {
        return "/rekonsiliasi/temuan?" + query();
    }

    /** The parameters of that address. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        query.add("keadaan=" + keadaan.map(Kategori::kode).orElse(SEMUA));
        jenis.ifPresent(satu -> query.add("jenis=" + satu.kode()));
        aturan.ifPresent(satu -> query.add("aturan=" + satu.kode()));
        skpd.ifPresent(kode -> query.add("skpd=" + kode));
        bulan.ifPresent(satu -> query.add("bulan=" + satu));
        if (pasangan) {
            query.add("pasangan=ya");
        }
        return query.toString();
    }

    /** Reads the parameters of an address; an unknown word is refused with the words that are valid. */
    static SaringanTemuan parse(Map<String, String> query) {
        Optional<String> state = value(query, "keadaan");
        return new SaringanTemuan(
                value(query, "jenis").map(kode -> Kategori.parse(JenisCatatan.class, kode)),
                value(query, "aturan").map(kode -> Kategori.parse(Aturan.class, kode)),
                value(query, "skpd").map(PilihanSkpd::read),
                state.isEmpty()
                        ? TERBUKA.keadaan
                        : state.filter(kode -> !kode.equals(SEMUA))
                                .map(kode -> Kategori.parse(KeadaanTemuan.class, kode)),
                value(query, "pasangan").isPresent(),
                value(query, "bulan").map(SaringanTemuan::readBulan));
    }

    private static YearMonth readBulan(String bulan) {
        try {
            return YearMonth.parse(bulan);
        } catch (DateTimeParseException unknown) {
            throw new IllegalArgumentException("Bulan tidak dikenal; tulis tahun dan bulan, seperti 2026-03", unknown);
        }
    }

    private static Optional<String> value(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
