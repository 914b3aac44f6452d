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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.Kategori;
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

    private static final String ANY_UNIT = "*";

    private final Map<String, Integer> setahun;
    private final Map<String, List<String>> rincian;
    private final List<Orang> orang;
    private final List<Kasus> kasus;

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
