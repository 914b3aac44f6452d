package org.sipppid.bantuan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of requests between public bodies: numbers without a hole, rows as their last version, all sealed. */
@Component
class PemeriksaanBantuan implements Pemeriksaan {

    /** What is wrong with the numbers that a query names. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("tidak ada di register", """
                select n.penerbit || ' ' || n.tahun || ' ke-' || nomor.urut
                  from penomoran n
                 cross join generate_series(1, n.terakhir) as nomor(urut)
                  left join bantuan_kedinasan b on (b.penerbit, b.tahun, b.urut) = (n.penerbit, n.tahun, nomor.urut)
                 where n.jenis = 'bantuan_kedinasan' and b.id is null""");
        RULES.put("tidak pernah diterbitkan", """
                select b.nomor
                  from bantuan_kedinasan b
                  left join penomoran n on n.jenis = 'bantuan_kedinasan' and (n.penerbit, n.tahun) = (b.penerbit, b.tahun)
                 where b.urut > coalesce(n.terakhir, 0)""");
        RULES.put("berbeda dari versi terakhirnya", """
                select b.nomor
                  from bantuan_kedinasan b left join bantuan_kedinasan_versi v on (v.id, v.versi) = (b.id, b.versi)
                 where to_jsonb(b) is distinct from to_jsonb(v) - array['baris', 'oleh', 'pada', 'asal', 'urutan', 'sampai']""");
        RULES.put("berbeda dari yang disegel", """
                select v.nomor || ' versi ' || v.versi
                  from bantuan_kedinasan_versi v
                  left join (select jenis, id, versi, isi from segel
                             union all select jenis, id, versi, isi from antrean_segel) s
                    on s.jenis = 'bantuan_kedinasan' and (s.id, s.versi) = (v.id, v.versi)
                 where s.isi is distinct from isi_bantuan_kedinasan(v)""");
        RULES.put("masa berlakunya tidak menurut urutan segel", """
                select v.nomor || ' versi ' || v.versi
                  from bantuan_kedinasan_versi v
                  left join segel s on s.jenis = 'bantuan_kedinasan' and (s.id, s.versi) = (v.id, v.versi)
                  left join segel n on n.jenis = 'bantuan_kedinasan' and (n.id, n.versi) = (v.id, v.versi + 1)
                 where (v.urutan, v.sampai) is distinct from (s.urutan, n.urutan)""");
        RULES.put("disegel, tetapi versinya tidak ada", """
                select 'pada segel ke-' || s.urutan
                  from segel s left join bantuan_kedinasan_versi v on (v.id, v.versi) = (s.id, s.versi)
                 where s.jenis = 'bantuan_kedinasan' and v.id is null""");
    }

    private final JdbcClient jdbc;

    PemeriksaanBantuan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Bantuan kedinasan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        RULES.forEach((wrong, sql) -> jdbc.sql(sql)
                .query(String.class)
                .list()
                .forEach(nomor -> temuan.add("Bantuan kedinasan " + nomor + " " + wrong + ".")));
        long rows = jdbc.sql("select count(*) from bantuan_kedinasan")
                .query(Long.class)
                .single();
        return temuan.hasil(rows, "catatan");
    }
}
