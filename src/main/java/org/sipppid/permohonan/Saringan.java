package org.sipppid.permohonan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.skpd.PilihanSkpd;

/**
 * Which requests: a period, how it selects, and what they have in common. A figure is the count of one of these and its
 * link lists the rows of the same one, so the two cannot disagree.
 *
 * @param skpd the owning units, as {@link PilihanSkpd} names them
 * @param jatuhTempo the span in which the written notice is due
 * @param hariKerja how many working days the answer took
 */
public record Saringan(
        Periode periode,
        Dasar dasar,
        Optional<String> skpd,
        Optional<Hasil> hasil,
        Optional<Jalur> jalur,
        Optional<JenisPemohon> jenisPemohon,
        Optional<AlasanPenolakan> alasan,
        Optional<Periode> jatuhTempo,
        Optional<LamaLayanan> hariKerja,
        Optional<Tahap> tahap) {

    /** Everything received in the period. */
    public static Saringan diterima(Periode periode) {
        return new Saringan(
                periode,
                Dasar.DITERIMA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Saringan periode(Periode other) {
        return new Saringan(other, dasar, skpd, hasil, jalur, jenisPemohon, alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan dasar(Dasar other) {
        return new Saringan(periode, other, skpd, hasil, jalur, jenisPemohon, alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan skpd(String kode) {
        return new Saringan(
                periode, dasar, Optional.of(kode), hasil, jalur, jenisPemohon, alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan hasil(Hasil other) {
        return new Saringan(
                periode, dasar, skpd, Optional.of(other), jalur, jenisPemohon, alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan jalur(Jalur other) {
        return new Saringan(
                periode, dasar, skpd, hasil, Optional.of(other), jenisPemohon, alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan jenisPemohon(JenisPemohon other) {
        return new Saringan(
                periode, dasar, skpd, hasil, jalur, Optional.of(other), alasan, jatuhTempo, hariKerja, tahap);
    }

    public Saringan alasan(AlasanPenolakan other) {
        return new Saringan(
                periode, dasar, skpd, hasil, jalur, jenisPemohon, Optional.of(other), jatuhTempo, hariKerja, tahap);
    }

    public Saringan jatuhTempo(Periode other) {
        return new Saringan(
                periode, dasar, skpd, hasil, jalur, jenisPemohon, alasan, Optional.of(other), hariKerja, tahap);
    }

    public Saringan hariKerja(LamaLayanan other) {
        return new Saringan(
                periode, dasar, skpd, hasil, jalur, jenisPemohon, alasan, jatuhTempo, Optional.of(other), tahap);
    }

    public Saringan tahap(Tahap other) {
        return new Saringan(
                periode, dasar, skpd, hasil, jalur, jenisPemohon, alasan, jatuhTempo, hariKerja, Optional.of(other));
    }

    /**
     * The condition on the alias {@code p}, with the named parameters of {@link #parameters()}. What was registered by
     * mistake is no request: it is selected by its own name only.
     */
    public String sql() {
        StringJoiner sql = new StringJoiner(" and ").add(dasar.sql());
        skpd.ifPresent(word -> sql.add("p.skpd " + PilihanSkpd.sql(word)));
        sql.add(hasil.isPresent() ? "p.hasil = :hasil" : "p.hasil <> 'dibatalkan'");
        jalur.ifPresent(kategori -> sql.add("p.jalur = :jalur"));
        jenisPemohon.ifPresent(kategori -> sql.add("p.jenis_pemohon = :jenis_pemohon"));
        alasan.ifPresent(kategori -> sql.add("p.alasan = :alasan"));
        jatuhTempo.ifPresent(hari -> sql.add("p.jatuh_tempo between :jatuh_tempo_dari and :jatuh_tempo_sampai"));
        hariKerja.ifPresent(lama -> sql.add(LamaLayanan.SQL));
        tahap.ifPresent(kategori -> sql.add("p.tahap = :tahap"));
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
        hariKerja.ifPresent(lama -> {
            values.put("hari_kerja_dari", lama.dari());
            values.put("hari_kerja_sampai", lama.sampai());
        });
        values.putAll(categories());
        return values;
    }

    /** The same selection as the parameters of an address. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("periode", periode.kode());
        if (dasar != Dasar.DITERIMA) {
            query.put("dasar", dasar.kode());
        }
        query.putAll(categories());
        jatuhTempo.ifPresent(hari -> query.put("jatuh_tempo", hari.kode()));
        hariKerja.ifPresent(lama -> query.put("hari_kerja", lama.kode()));
        return query;
    }

    private Map<String, String> categories() {
        Map<String, String> values = new LinkedHashMap<>();
        skpd.ifPresent(kode -> values.put("skpd", kode));
        hasil.ifPresent(kategori -> values.put("hasil", kategori.kode()));
        jalur.ifPresent(kategori -> values.put("jalur", kategori.kode()));
        jenisPemohon.ifPresent(kategori -> values.put("jenis_pemohon", kategori.kode()));
        alasan.ifPresent(kategori -> values.put("alasan", kategori.kode()));
        tahap.ifPresent(kategori -> values.put("tahap", kategori.kode()));
        return values;
    }

    /** The address that lists exactly these rows. */
    public String url() {
        StringJoiner url = new StringJoiner("&", "/permohonan?", "");
        query().forEach((name, value) -> url.add(name + "=" + value));
        return url.toString();
    }

    /** Reads the parameters of an address; an unknown word is refused with the words that are valid. */
    public static Saringan parse(Map<String, String> query, Periode otherwise) {
        return new Saringan(
                value(query, "periode").map(Periode::parse).orElse(otherwise),
                value(query, "dasar")
                        .map(kode -> Kategori.parse(Dasar.class, kode))
                        .orElse(Dasar.DITERIMA),
                value(query, "skpd").map(PilihanSkpd::read),
                value(query, "hasil").map(kode -> Kategori.parse(Hasil.class, kode)),
                value(query, "jalur").map(kode -> Kategori.parse(Jalur.class, kode)),
                value(query, "jenis_pemohon").map(kode -> Kategori.parse(JenisPemohon.class, kode)),
                value(query, "alasan").map(kode -> Kategori.parse(AlasanPenolakan.class, kode)),
                value(query, "jatuh_tempo").map(Periode::parse),
                value(query, "hari_kerja").map(LamaLayanan::parse),
                value(query, "tahap").map(kode -> Kategori.parse(Tahap.class, kode)));
    }

    private static Optional<String> value(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
