package org.sipppid.permohonan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.JenisPemohon;

/** A request and its state as columns of the register, read and written by one list of names. */
final class PermohonanRow {

    /** What is read, on the alias {@code p}: of a row or of any of its versions. */
    static final String COLUMNS = """
            p.id, p.versi, p.skpd, p.nomor, p.diterima, p.jatuh_tempo, p.jalur, p.jenis_pemohon, p.rincian, p.tujuan, \
            p.hasil, p.selesai, p.hari_kerja, p.alasan, p.keterangan, p.tahap, p.tahap_sejak, p.kelengkapan_sejak, \
            p.jatuh_tempo_tahap, p.dinyatakan_lengkap, p.jatuh_tempo_perki, p.diperpanjang, p.alasan_perpanjangan, \
            p.tenggat_atasan, p.diberikan, p.golongan_pemohon, p.diterima_jam, p.cara_memperoleh, p.cara_mengirim""";

    private PermohonanRow() {}

    static Permohonan map(ResultSet row, int n) throws SQLException {
        return new Permohonan(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getObject("skpd", UUID.class),
                row.getString("nomor"),
                Kategori.parse(Jalur.class, row.getString("jalur")),
                Kategori.parse(JenisPemohon.class, row.getString("jenis_pemohon")),
                row.getString("rincian"),
                Optional.ofNullable(row.getString("tujuan")),
                keadaan(row),
                Optional.ofNullable(row.getObject("hari_kerja", Integer.class)),
                word(row, "golongan_pemohon", GolonganPemohon.class),
                Optional.ofNullable(row.getObject("diterima_jam", LocalTime.class)),
                word(row, "cara_memperoleh", CaraMemperoleh.class),
                word(row, "cara_mengirim", CaraMengirim.class));
    }

    private static <K extends Enum<K> & Kategori> Optional<K> word(ResultSet row, String column, Class<K> kind)
            throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(kode -> Kategori.parse(kind, kode));
    }

    private static Keadaan keadaan(ResultSet row) throws SQLException {
        Optional<LocalDate> diperpanjang = day(row, "diperpanjang");
        String alasan = row.getString("alasan_perpanjangan");
        return new Keadaan(
                Kategori.parse(Tahap.class, row.getString("tahap")),
                row.getObject("diterima", LocalDate.class),
                row.getObject("tahap_sejak", LocalDate.class),
                day(row, "kelengkapan_sejak"),
                day(row, "dinyatakan_lengkap"),
                diperpanjang.map(
                        tanggal -> new Keadaan.Perpanjangan(tanggal, Kategori.parse(AlasanPerpanjangan.class, alasan))),
                day(row, "tenggat_atasan"),
                day(row, "diberikan"),
                penyelesaian(row),
                new JatuhTempo(
                        row.getObject("jatuh_tempo", LocalDate.class),
                        day(row, "jatuh_tempo_perki"),
                        day(row, "jatuh_tempo_tahap")));
    }

    private static Optional<Penyelesaian> penyelesaian(ResultSet row) throws SQLException {
        Hasil hasil = Kategori.parse(Hasil.class, row.getString("hasil"));
        if (hasil == Hasil.BERJALAN) {
            return Optional.empty();
        }
        return Optional.of(Penyelesaian.of(
                hasil,
                row.getObject("selesai", LocalDate.class),
                Optional.ofNullable(row.getString("alasan")).map(kode -> Kategori.parse(AlasanPenolakan.class, kode)),
                Optional.ofNullable(row.getString("keterangan"))));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** A state as it is stored: column by column. */
    static Map<String, Object> values(Keadaan keadaan) {
        Optional<Penyelesaian> akhir = keadaan.penyelesaian();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("diterima", keadaan.diterima());
        values.put("tahap", keadaan.tahap().kode());
        values.put("tahap_sejak", keadaan.sejak());
        values.put("kelengkapan_sejak", keadaan.kelengkapanSejak().orElse(null));
        values.put("jatuh_tempo_tahap", keadaan.jatuhTempoTahap().orElse(null));
        values.put("jatuh_tempo", keadaan.jatuhTempo());
        values.put("dinyatakan_lengkap", keadaan.dinyatakanLengkap().orElse(null));
        values.put("jatuh_tempo_perki", keadaan.jatuhTempoPerki().orElse(null));
        values.put(
                "diperpanjang",
                keadaan.diperpanjang().map(Keadaan.Perpanjangan::tanggal).orElse(null));
        values.put(
                "alasan_perpanjangan",
                keadaan.diperpanjang().map(satu -> satu.alasan().kode()).orElse(null));
        values.put("tenggat_atasan", keadaan.tenggatAtasan().orElse(null));
        values.put("diberikan", keadaan.diberikan().orElse(null));
        values.put(
                "hasil", akhir.map(Penyelesaian::hasil).orElse(Hasil.BERJALAN).kode());
        values.put("selesai", akhir.map(Penyelesaian::tanggal).orElse(null));
        values.put(
                "alasan",
                akhir.flatMap(Penyelesaian::alasan).map(Kategori::kode).orElse(null));
        values.put("keterangan", akhir.flatMap(Penyelesaian::keterangan).orElse(null));
        return values;
    }
}
