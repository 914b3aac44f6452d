package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sipppid.skpd.Skpd;

/** Plants objections and disputes by plain SQL, sound unless the columns say otherwise, numbered in order at each desk. */
final class PerkaraFixture {

    private final TemuanFixture desk;
    private final Map<String, Integer> last = new HashMap<>();
    private int planted;

    PerkaraFixture(TemuanFixture desk) {
        this.desk = desk;
    }

    /** An objection to a request on ground d, or on ground b to none, that awaits its answer. */
    UUID objection(Skpd unit, UUID permohonan, LocalDate diterima, Map<String, Object> columns) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("skpd", unit.id());
        row.put("permohonan", permohonan);
        row.put("pemohon", columns.containsKey("pemohon") ? null : desk.applicant(unit, ""));
        row.put("alasan", permohonan == null ? "b" : "d");
        row.put("alasan_ditemukan", diterima.minusDays(5));
        row.put("batas_pengajuan", diterima.plusDays(30));
        row.put("diterima", diterima);
        row.put("didaftarkan", diterima);
        row.put("jatuh_tempo", diterima.plusDays(42));
        row.put("jatuh_tempo_perki", diterima.plusDays(42));
        row.put("informasi", "Informasi " + ++planted);
        row.put("kasus_posisi", "Kasus");
        row.put("tahap", "diproses");
        row.put("tahap_sejak", diterima);
        numbered(row, "K", unit, columns);
        desk.insert("keberatan", row);
        return id;
    }

    UUID objection(Skpd unit, UUID permohonan, LocalDate diterima) {
        return objection(unit, permohonan, diterima, Map.of());
    }

    /** A dispute on an objection that was answered three days before. */
    UUID dispute(Skpd unit, UUID keberatan, LocalDate diajukan, Map<String, Object> columns) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("skpd", unit.id());
        row.put("keberatan", keberatan);
        row.put("mulai_waktu", diajukan.minusDays(3));
        row.put("dasar_waktu", "tanggapan");
        row.put("batas_pengajuan", diajukan.plusDays(10));
        row.put("diajukan", diajukan);
        row.put("tahap", "diajukan");
        row.put("tahap_sejak", diajukan);
        numbered(row, "S", unit, columns);
        desk.insert("sengketa", row);
        return id;
    }

    private void numbered(Map<String, Object> row, String prefix, Skpd unit, Map<String, Object> columns) {
        String penerbit = (String) columns.getOrDefault("penerbit", "UJI:" + unit.kode());
        int urut = (Integer) columns.getOrDefault("urut", last.getOrDefault(prefix + penerbit, 0) + 1);
        last.merge(prefix + penerbit, urut, Math::max);
        row.put("nomor", prefix + "-" + urut + "/" + penerbit);
        row.put("penerbit", penerbit);
        row.put("tahun", 2026);
        row.put("urut", urut);
        row.put("tindakan", "daftarkan");
        row.put("isian", "{}");
        row.putAll(columns);
    }

    /** Grants an objection on a day; what is granted is to be done by another. */
    void answer(UUID keberatan, LocalDate dijawab, LocalDate sampai) {
        answer(keberatan, "date '" + dijawab + "'", "date '" + sampai + "'");
    }

    /** The same, the days by SQL. */
    void answer(UUID keberatan, String dijawab, String sampai) {
        desk.change("""
                update keberatan k
                   set tindakan = 'jawab', tahap = 'dijawab', tahap_sejak = @1, hasil = 'dikabulkan_seluruhnya',
                       dijawab = @1, selesai = @1, hari_kerja = 5, nomor_tanggapan = '7', atasan_nama = 'Contoh',
                       atasan_jabatan = 'Sekretaris Daerah', pelaksanaan = 'Dimuat', pelaksanaan_sampai = @2,
                       sanggahan = (select jsonb_object_agg(a, 'ya') from unnest(string_to_array(k.alasan, null)) a)
                 where id = :id and tahap = 'diproses'""".replace("@1", dijawab).replace("@2", sampai), keberatan);
    }

    /** Does an act on an objection or dispute, by whose stage and day it leads on. */
    void act(String register, UUID id, String tindakan, String tahap, LocalDate tanggal, String more) {
        desk.change(
                "update " + register + " set tindakan = '" + tindakan + "', tahap = '" + tahap + "', tahap_sejak = '"
                        + tanggal + "'" + more + " where id = :id",
                id);
    }

    /** Ends an objection or dispute without an answer. */
    void end(String register, UUID id, String tindakan, String tahap, LocalDate tanggal) {
        act(register, id, tindakan, tahap, tanggal, ", keterangan = 'uji', selesai = '" + tanggal + "'");
    }
}
