package org.sipppid.masukan.impor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.skpd.MasaSkpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Finds which request each row of the import's table is, and what of it the register does not say yet. */
final class RowMatcher {

    /** Equal rows without a number are told apart by counting them, in an order in which the file's has no part. */
    private static final String NUMBER = """
            update impor t set nomor_asal = n.nomor
              from (select baris, :awalan || tanpa_nomor || case when dihitung then
                           '-' || row_number() over (partition by tanpa_nomor order by isi) else '' end as nomor
                      from impor where tanpa_nomor is not null) n
             where n.baris = t.baris""";

    /**
     * Rows with one number that say the same are one request, kept as its first in an order in which the file's has no
     * part; if they contradict each other, nobody here can know which of them is right.
     */
    private static final String TWINS = """
            update impor t
               set nasib = case when g.inti > 1 then 'ditolak' when t.baris <> g.tinggal then 'kembar' end,
                   sebab = case when g.inti > 1 then format('nomor asal ini dipakai %s baris yang isinya berbeda (baris %s);'
                       || ' perbaiki di berkas, atau petakan nomor_asal dari lebih banyak kolom', g.n, g.di) end
              from (select nomor_asal, count(*) as n, count(distinct inti) as inti,
                           (array_agg(baris order by isi, baris))[1] as tinggal,
                           array_to_string((array_agg(baris order by baris))[1:5], ', ')
                               || case when count(*) > 5 then ', …' else '' end as di
                      from impor where nasib is null group by nomor_asal having count(*) > 1) g
             where g.nomor_asal = t.nomor_asal and t.nasib is null""";

    /** The identity follows from source and number, so that every order of rows and files yields the same record. */
    private static final String IDENTIFY = """
            update impor set id = encode(substring(sidik_isi('permohonan', :sumber, nomor_asal) for 16), 'hex')::uuid
             where id is null and (nasib is null or nasib = 'baru')""";

    /**
     * Nobody received a row for a unit on a day on which that was not there, unless the register has it so already: it may
     * stand here from before the decree. Then it is found as the work finds all rows. What is unchanged stays so.
     */
    private static final String OUTSIDE = """
            update impor t set nasib = 'ditolak', sebab = m.sebab
              from jsonb_to_recordset(:masa::jsonb) as m(skpd text, diterima date, sebab text)
             where (t.nasib is null or t.nasib in ('baru', 'berubah')) and (t.skpd, t.diterima) = (m.skpd, m.diterima)
               and not exists (select from permohonan p join skpd s on s.id = p.skpd
                                where (s.kode, p.diterima) = (t.skpd, t.diterima)
                                  and case when :bernomor then p.nomor = t.nomor_asal else p.id = t.id end)""";

    /**
     * A row is unchanged if it says what the register holds, or what an import stored last: then an officer has changed
     * the request since, and the file has nothing new to say about it.
     */
    private static final String COMPARE = """
            update impor t set nasib = n.nasib, versi = n.versi, isi_berubah = n.isi_berubah,
                   menimpa = n.isi_berubah and n.diubah
              from (
                select b.*, case when b.versi is null then 'baru'
                                 when b.isi_berubah or b.orang_berubah then 'berubah' else 'sama' end as nasib
                  from (
                    select i.baris, p.versi, v.versi is distinct from p.versi as diubah,
                           -- What an officer has cancelled stays cancelled, whatever the file goes on to say.
                           p.tahap is distinct from 'dibatalkan' and
                           (i.skpd, i.diterima, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil, i.selesai,
                               i.alasan, i.keterangan) is distinct from
                           (s.kode, p.diterima, p.jalur, p.jenis_pemohon, p.rincian, p.tujuan, p.hasil, p.selesai,
                               p.alasan, p.keterangan) and
                           (i.skpd, i.diterima, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil, i.selesai,
                               i.alasan, i.keterangan) is distinct from
                           (w.kode, v.diterima, v.jalur, v.jenis_pemohon, v.rincian, v.tujuan, v.hasil, v.selesai,
                               v.alasan, v.keterangan) as isi_berubah,
                           i.nama is not null and (i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sidik)
                               is distinct from (o.nama, o.alamat, o.kontak, o.pekerjaan, o.nik_sidik) as orang_berubah
                      from impor i
                      left join permohonan p on p.id = i.id
                      left join skpd s on s.id = p.skpd
                      left join pemohon o on o.id = p.pemohon
                      left join lateral (select * from permohonan_versi u where u.id = p.id and u.asal like 'impor %'
                                          order by u.versi desc limit 1) v on true
                      left join skpd w on w.id = v.skpd
                     where i.nasib is null) b) n
             where n.baris = t.baris""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RowMatcher(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decides which rows can be requests, and which request each is; the fate of those is still open. */
    void identify(String sumber) {
        jdbc.sql("analyze impor").update();
        jdbc.sql(NUMBER).param("awalan", CopyWriter.TANPA_NOMOR).update();
        jdbc.sql(TWINS).update();
        jdbc.sql(IDENTIFY).param("sumber", sumber).update();
    }

    /**
     * Refuses rows that were received before their unit began or after it ended.
     *
     * @param bernomor whether the register's own are found by their numbers, or else by the identity that follows from one
     */
    void refuseOutside(MasaSkpd masa, boolean bernomor) {
        List<Map<String, String>> refused = jdbc
                .sql("""
                        select distinct skpd, diterima from impor
                         where (nasib is null or nasib in ('baru', 'berubah')) and skpd = any(string_to_array(:kode, ','))""")
                .param("kode", String.join(",", masa.terbatas()))
                .query((row, n) -> outside(masa, row.getString(1), row.getObject(2, LocalDate.class)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        if (!refused.isEmpty()) {
            jdbc.sql(OUTSIDE)
                    .param("masa", JSON.writeValueAsString(refused))
                    .param("bernomor", bernomor)
                    .update();
        }
    }

    private static Optional<Map<String, String>> outside(MasaSkpd masa, String kode, LocalDate diterima) {
        return masa.halangan(kode, diterima)
                .map(sebab -> Map.of("skpd", kode, "diterima", diterima.toString(), "sebab", sebab));
    }

    /** Decides the fate of those that can be requests. */
    void compare() {
        jdbc.sql(COMPARE).update();
    }
}
