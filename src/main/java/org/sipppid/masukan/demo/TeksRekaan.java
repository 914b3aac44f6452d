package org.sipppid.masukan.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;

/** The words of the demonstration, kept as tables in {@code demo/} where people can read and mend them. */
final class TeksRekaan {

    /** An applicant who does not exist, and what such a one wants information for. */
    record Orang(JenisPemohon jenis, String nama, Optional<String> pekerjaan, String tujuan) {}

    /** A request whose outcome needs words of its own, such as the statute behind a refusal. */
    record Kasus(
            String skpd, Hasil hasil, Optional<AlasanPenolakan> alasan, String rincian, Optional<String> keterangan) {}

    /**
     * A case that is told: a request whose outcome somebody objects to, or an objection to what is not published.
     *
     * @param lalu working days before today on which the request came, or the objection where there is no request
     * @param hasil of the request; empty where it was never asked for
     * @param selesai working days until its outcome; empty where nobody decided it
     * @param alasan the letters of the objection's grounds
     * @param keberatan working days from the request to the objection; empty where there is no request
     */
    record Perkara(
            String perkara,
            String skpd,
            int lalu,
            Optional<Hasil> hasil,
            Optional<AlasanPenolakan> alasanPenolakan,
            Optional<Integer> selesai,
            String rincian,
            Optional<String> keterangan,
            Set<AlasanKeberatan> alasan,
            Optional<Integer> keberatan,
            Optional<String> kuasa,
            String kasusPosisi) {}

    /**
     * What happens in a case after the objection.
     *
     * @param hari working days after the objection
     * @param sengketa whether it happens in the dispute, and not to the objection
     * @param pilihan the categories that the act needs, in the order of its form
     */
    record Babak(
            String perkara, int hari, boolean sengketa, String tindakan, List<String> pilihan, Optional<String> isi) {}

    private static final String ANY_UNIT = "*";
    private static final String NEVER_ASKED = "tanpa";

    private final Map<String, Integer> setahun;
    private final Map<String, List<String>> rincian;
    private final List<Orang> orang;
    private final List<Kasus> kasus;
    private final List<Perkara> perkara;
    private final Map<String, List<Babak>> babak;

    TeksRekaan() {
        setahun = read("skpd", Function.identity()).stream()
                .collect(
                        Collectors.toMap(row -> row.getField("skpd"), row -> Integer.valueOf(row.getField("setahun"))));
        rincian = read("rincian", Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("skpd"),
                        Collectors.mapping(row -> row.getField("rincian"), Collectors.toList())));
        orang = read("pemohon", TeksRekaan::orang);
        kasus = read("kasus", TeksRekaan::kasus);
        perkara = read("perkara", TeksRekaan::perkara);
        babak = read("babak", TeksRekaan::babak).stream().collect(Collectors.groupingBy(Babak::perkara));
    }

    /** How many requests a unit receives in a year, more or less. */
    int setahun(String skpd) {
        return setahun.getOrDefault(skpd, 0);
    }

    /** What people ask of a unit: its own subjects and those that any unit is asked for. */
    List<String> rincian(String skpd) {
        return rincian.getOrDefault(skpd, List.of());
    }

    List<String> rincianUmum() {
        return rincian(ANY_UNIT);
    }

    List<Orang> orang() {
        return orang;
    }

    List<Kasus> kasus() {
        return kasus;
    }

    List<Perkara> perkara() {
        return perkara;
    }

    /** What happens in a case after the objection, in order. */
    List<Babak> babak(Perkara satu) {
        return babak.getOrDefault(satu.perkara(), List.of());
    }

    private static Orang orang(NamedCsvRecord row) {
        return new Orang(
                Kategori.parse(JenisPemohon.class, row.getField("jenis")),
                row.getField("nama"),
                StoredText.optional(row.getField("pekerjaan")),
                row.getField("tujuan"));
    }

    private static Kasus kasus(NamedCsvRecord row) {
        return new Kasus(
                row.getField("skpd"),
                Kategori.parse(Hasil.class, row.getField("hasil")),
                StoredText.optional(row.getField("alasan")).map(kode -> Kategori.parse(AlasanPenolakan.class, kode)),
                row.getField("rincian"),
                StoredText.optional(row.getField("keterangan")));
    }

    private static Perkara perkara(NamedCsvRecord row) {
        return new Perkara(
                row.getField("perkara"),
                row.getField("skpd"),
                Integer.parseInt(row.getField("lalu")),
                Optional.of(row.getField("hasil"))
                        .filter(kode -> !kode.equals(NEVER_ASKED))
                        .map(kode -> Kategori.parse(Hasil.class, kode)),
                StoredText.optional(row.getField("alasan_penolakan"))
                        .map(kode -> Kategori.parse(AlasanPenolakan.class, kode)),
                StoredText.optional(row.getField("selesai")).map(Integer::valueOf),
                row.getField("rincian"),
                StoredText.optional(row.getField("keterangan")),
                AlasanKeberatan.parse(row.getField("alasan")),
                StoredText.optional(row.getField("keberatan")).map(Integer::valueOf),
                StoredText.optional(row.getField("kuasa")),
                row.getField("kasus_posisi"));
    }

    private static Babak babak(NamedCsvRecord row) {
        return new Babak(
                row.getField("perkara"),
                Integer.parseInt(row.getField("hari")),
                row.getField("register").equals("sengketa"),
                row.getField("tindakan"),
                List.of(row.getField("pilihan").split(" ")),
                StoredText.optional(row.getField("isi")));
    }

    private static <T> List<T> read(String table, Function<NamedCsvRecord, T> map) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        TeksRekaan.class.getResourceAsStream("/demo/" + table + ".csv"), StandardCharsets.UTF_8))) {
            return reader.stream().map(map).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
