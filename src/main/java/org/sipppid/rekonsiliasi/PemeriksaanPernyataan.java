package org.sipppid.rekonsiliasi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Declarations, closings and corrections: each row as its last version, and all of them as they were sealed. */
@Component
class PemeriksaanPernyataan implements Pemeriksaan {

    private static final List<String> VERSIONED = List.of("pernyataan", "tutup_buku");

    /** What is wrong with the months that a query names; {@code @} stands for the table. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    private static final String SEALED = """
            (select jenis, id, versi, isi from segel union all select jenis, id, versi, isi from antrean_segel)""";

    static {
        RULES.put("berbeda dari versi terakhirnya", """
                select r.skpd, r.bulan
                  from @ r left join @_versi v on (v.id, v.versi) = (r.id, r.versi)
                 where to_jsonb(r) is distinct from
                       to_jsonb(v) - array['baris', 'nama', 'oleh', 'pada', 'asal', 'urutan', 'sampai']""");
        RULES.put("tidak memiliki semua versinya", """
                select min(v.skpd::text)::uuid as skpd, min(v.bulan) as bulan
                  from @_versi v left join @ r on r.id = v.id
                 group by v.id, r.versi
                having min(v.versi) <> 1 or max(v.versi) <> count(*) or max(v.versi) is distinct from r.versi""");
        RULES.put("berbeda dari yang disegel", """
                select v.skpd, v.bulan
                  from @_versi v left join\s""" + SEALED + """
                     s on s.jenis = '@' and (s.id, s.versi) = (v.id, v.versi)
                 where s.isi is distinct from isi_@(v)""");
        RULES.put("masa berlakunya tidak menurut urutan segel", """
                select v.skpd, v.bulan
                  from @_versi v
                  left join segel s on s.jenis = '@' and (s.id, s.versi) = (v.id, v.versi)
                  left join segel n on n.jenis = '@' and (n.id, n.versi) = (v.id, v.versi + 1)
                 where (v.urutan, v.sampai) is distinct from (s.urutan, n.urutan)""");
    }

    private static final String KOREKSI = """
            select k.skpd, k.bulan
              from koreksi_tutup_buku k left join\s""" + SEALED + """
                 s on s.jenis = 'koreksi_tutup_buku' and s.id = k.id
             where s.isi is distinct from isi_koreksi_tutup_buku(k)""";

    private final JdbcClient jdbc;

    PemeriksaanPernyataan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Pernyataan bulanan dan tutup buku";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        long rows = 0;
        for (String table : VERSIONED) {
            String subject = table.equals("pernyataan") ? "Pernyataan" : "Tutup buku";
            RULES.forEach((wrong, sql) -> add(temuan, sql.replace("@", table), subject, wrong));
            rows += count(table + "_versi");
        }
        add(temuan, KOREKSI, "Koreksi", "berbeda dari yang disegel");
        return temuan.hasil(rows + count("koreksi_tutup_buku"), "catatan");
    }

    private void add(Temuan temuan, String sql, String subject, String wrong) {
        jdbc.sql("select s.kode || ' ' || to_char(t.bulan, 'YYYY-MM') from (" + sql
                        + ") t join skpd s on s.id = t.skpd order by 1")
                .query(String.class)
                .list()
                .forEach(satu -> temuan.add(subject + " " + satu + " " + wrong + "."));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
