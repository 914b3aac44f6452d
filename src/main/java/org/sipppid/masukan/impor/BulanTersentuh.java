package org.sipppid.masukan.impor;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A unit's month that was closed and that rows of a file would change.
 *
 * @param bulan as people write a month in a list, {@code 2026-03}
 * @param baris how many rows
 * @param pertama where the first of them stands in the file
 */
public record BulanTersentuh(String bulan, String skpd, int baris, long pertama) {

    private static final int NAMED = 12;

    /** What each row would change of the months, by the definition of the database, where a month was closed. */
    private static final String CLOSED = """
            select to_char(t.bulan, 'YYYY-MM') as bulan, u.singkatan, count(distinct r.baris) as baris, min(r.baris) as pertama
              from (
                select n.baris, n.skpd, n.bulan
                  from (select i.baris, 'lama' as sisi, p.skpd, d.*
                          from impor i join permohonan p on p.id = i.id
                         cross join lateral bagian_bulan(p.diterima, p.jalur, p.jenis_pemohon, p.hasil, p.selesai, p.alasan,
                             p.hari_kerja) d
                         where i.nasib = 'berubah' and i.isi_berubah
                        union all
                        select i.baris, 'baru', s.id, d.*
                          from impor i join skpd s on s.kode = i.skpd left join permohonan p on p.id = i.id
                         cross join lateral bagian_bulan(i.diterima, i.jalur, i.jenis_pemohon, i.hasil, i.selesai, i.alasan,
                             case when (p.diterima, p.selesai) is not distinct from (i.diterima, i.selesai)
                                  then p.hari_kerja else i.hari_kerja end) d
                         where i.nasib = 'baru' or i.nasib = 'berubah' and i.isi_berubah) n
                 group by n.baris, n.skpd, n.bulan, n.bagian, n.isi
                having count(*) = 1) r -- what both sides say is no change
              join tutup_buku t on (t.skpd, t.bulan) = (r.skpd, r.bulan) and t.ditutup
              join skpd_kini u on u.id = r.skpd
             group by t.bulan, u.singkatan order by 1, 2""";

    /** Those that the rows of the import's table would change. */
    static List<BulanTersentuh> find(JdbcClient jdbc) {
        boolean any = jdbc.sql("select exists (select from tutup_buku where ditutup)")
                .query(Boolean.class)
                .single();
        return any
                ? jdbc.sql(CLOSED)
                        .query((row, n) ->
                                new BulanTersentuh(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)))
                        .list()
                : List.of();
    }

    /** The months in words, as many as somebody reads. */
    static String sebut(List<BulanTersentuh> semua) {
        String named = semua.stream()
                .limit(NAMED)
                .map(satu ->
                        satu.bulan + " " + satu.skpd + " (" + satu.baris + " baris, mulai baris " + satu.pertama + ")")
                .collect(Collectors.joining(", "));
        return semua.size() > NAMED ? named + ", dan " + (semua.size() - NAMED) + " bulan lain" : named;
    }
}
