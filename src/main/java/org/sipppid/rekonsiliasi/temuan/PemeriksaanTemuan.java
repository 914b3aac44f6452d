package org.sipppid.rekonsiliasi.temuan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The findings are what all rules say of all records, however piecemeal they were found; each is as its last version, and
 * its versions are sealed and in their places.
 */
@Component
class PemeriksaanTemuan implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** What is wrong with the findings that a query names by rule and record. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("berbeda dari versi terakhirnya", """
                select t.aturan || ' ' || t.kunci
                  from temuan t left join temuan_versi v on (v.id, v.versi) = (t.id, t.versi)
                 where to_jsonb(t) is distinct from to_jsonb(v) - array['baris', 'oleh', 'pada', 'asal', 'urutan', 'sampai']""");
        RULES.put("berbeda dari yang disegel", """
                select v.aturan || ' ' || v.kunci || ' versi ' || v.versi
                  from temuan_versi v
                  left join (select jenis, id, versi, isi from segel
                             union all select jenis, id, versi, isi from antrean_segel) s
                    on s.jenis = 'temuan' and (s.id, s.versi) = (v.id, v.versi)
                 where s.isi is distinct from isi_temuan(v)""");
        RULES.put("masa berlakunya tidak menurut urutan segel", """
                select v.aturan || ' ' || v.kunci || ' versi ' || v.versi
                  from temuan_versi v
                  left join segel s on s.jenis = 'temuan' and (s.id, s.versi) = (v.id, v.versi)
                  left join segel n on n.jenis = 'temuan' and (n.id, n.versi) = (v.id, v.versi + 1)
                 where (v.urutan, v.sampai) is distinct from (s.urutan, n.urutan)""");
        RULES.put("disegel, tetapi versinya tidak ada", """
                select 'pada segel ke-' || s.urutan
                  from segel s left join temuan_versi v on (v.id, v.versi) = (s.id, s.versi)
                 where s.jenis = 'temuan' and v.id is null""");
        RULES.put("tidak menurut aturan", """
                select s.aturan || ' ' || coalesce(p.nomor, k.nomor, g.nomor, s.catatan::text) || ' (' || s.selisih || ')'
                  from selisih_temuan() s
                  left join permohonan p on s.jenis = 'permohonan' and p.id = s.catatan
                  left join keberatan k on s.jenis = 'keberatan' and k.id = s.catatan
                  left join sengketa g on s.jenis = 'sengketa' and g.id = s.catatan""");
    }

    private final JdbcClient jdbc;

    PemeriksaanTemuan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Temuan rekonsiliasi";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        RULES.forEach((wrong, sql) -> jdbc.sql(sql).withFetchSize(FETCH).query(row -> {
            temuan.add("Temuan " + row.getString(1) + " " + wrong + ".");
        }));
        long findings =
                jdbc.sql("select count(*) from temuan").query(Long.class).single();
        long waiting = jdbc.sql("select temuan_tertunda()").query(Long.class).single();
        return temuan.hasil(findings, waiting == 0 ? "temuan" : "temuan, " + waiting + " catatan belum ditinjau");
    }
}
