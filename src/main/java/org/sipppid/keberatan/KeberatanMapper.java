package org.sipppid.keberatan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an objection from its row. */
final class KeberatanMapper {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FIELDS = """
            k.id, k.versi, k.skpd, k.permohonan, k.dengan_kuasa, k.nomor, k.alasan, k.alasan_ditemukan, k.batas_pengajuan, \
            k.diterima, k.didaftarkan, k.jatuh_tempo, k.jatuh_tempo_perki, k.informasi, k.tujuan, k.kasus_posisi, k.tahap, \
            k.tahap_sejak, k.hasil, k.dijawab, k.hari_kerja, k.nomor_tanggapan, k.atasan_nama, k.atasan_jabatan, \
            k.sanggahan, k.pertimbangan, k.sk_pengecualian, k.pelaksanaan, k.pelaksanaan_sampai, k.dilaksanakan, \
            k.tanggapan_pemohon, k.selesai, k.keterangan""";

    static final String COLUMNS = FIELDS + """
            , keberatan_ditahan(k.id) as ditahan, \
            exists (select from sengketa s where s.keberatan = k.id and s.tahap <> 'dibatalkan') as sengketa""";

    /** The same at the place {@code :urutan} in the order of commits, its dispute included. */
    static final String COLUMNS_AS_KNOWN = FIELDS + """
            , k.selesai is null or exists (select from sengketa_versi s where s.keberatan = k.id and s.selesai is null \
            and s.urutan <= :urutan and (s.sampai is null or s.sampai > :urutan)) as ditahan, \
            exists (select from sengketa_versi s where s.keberatan = k.id and s.tahap <> 'dibatalkan' \
            and s.urutan <= :urutan and (s.sampai is null or s.sampai > :urutan)) as sengketa""";

    private KeberatanMapper() {}

    static Keberatan map(ResultSet row, int n) throws SQLException {
        return new Keberatan(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getObject("skpd", UUID.class),
                Optional.ofNullable(row.getObject("permohonan", UUID.class)),
                row.getBoolean("dengan_kuasa"),
                row.getString("nomor"),
                AlasanKeberatan.parse(row.getString("alasan")),
                day(row, "alasan_ditemukan"),
                day(row, "batas_pengajuan"),
                day(row, "diterima"),
                day(row, "didaftarkan"),
                day(row, "jatuh_tempo"),
                day(row, "jatuh_tempo_perki"),
                row.getString("informasi"),
                text(row, "tujuan"),
                row.getString("kasus_posisi"),
                Kategori.parse(TahapKeberatan.class, row.getString("tahap")),
                day(row, "tahap_sejak"),
                tanggapan(row),
                Optional.ofNullable(row.getObject("hari_kerja", Integer.class)),
                Optional.ofNullable(day(row, "dilaksanakan")),
                text(row, "tanggapan_pemohon").map(kode -> Kategori.parse(SikapPemohon.class, kode)),
                Optional.ofNullable(day(row, "selesai")),
                text(row, "keterangan"),
                row.getBoolean("sengketa"),
                row.getBoolean("ditahan"));
    }

    private static Optional<TanggapanAtasan> tanggapan(ResultSet row) throws SQLException {
        if (row.getString("hasil") == null) {
            return Optional.empty();
        }
        Map<AlasanKeberatan, String> sanggahan = new EnumMap<>(AlasanKeberatan.class);
        JSON.readValue(row.getString("sanggahan"), new TypeReference<Map<String, String>>() {})
                .forEach((huruf, teks) -> sanggahan.put(Kategori.parse(AlasanKeberatan.class, huruf), teks));
        LocalDate sampai = day(row, "pelaksanaan_sampai");
        return Optional.of(new TanggapanAtasan(
                day(row, "dijawab"),
                row.getString("nomor_tanggapan"),
                row.getString("atasan_nama"),
                row.getString("atasan_jabatan"),
                Kategori.parse(HasilKeberatan.class, row.getString("hasil")),
                sanggahan,
                text(row, "pertimbangan"),
                text(row, "sk_pengecualian"),
                text(row, "pelaksanaan").map(uraian -> new TanggapanAtasan.Pelaksanaan(uraian, sampai))));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
