package org.sipppid.permohonan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every request is its newest version; every version is whole, unchanged since it was sealed, and in its place. */
@Component
class PemeriksaanVersi implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** What is wrong with the requests that a query names. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        // By name, so that a new column cannot be forgotten; the applicant is not in the versions.
        RULES.put("berbeda dari versi terakhirnya", """
                select p.nomor
                  from permohonan p left join permohonan_versi v on (v.id, v.versi) = (p.id, p.versi)
                 where to_jsonb(p) - 'pemohon' is distinct from
                       to_jsonb(v) - array['baris', 'oleh', 'pada', 'asal', 'skema', 'sidik', 'urutan', 'sampai']""");
        RULES.put("tidak memiliki semua versinya", """
                select coalesce(p.nomor, max(v.nomor))
                  from permohonan_versi v left join permohonan p on p.id = v.id
                 group by v.id, p.nomor, p.versi
                having min(v.versi) <> 1 or max(v.versi) <> count(*) or max(v.versi) is distinct from p.versi""");
        RULES.put("isinya tidak cocok dengan sidiknya", """
                select v.nomor || ' versi ' || v.versi from permohonan_versi v where v.sidik <> sidik_permohonan(v)""");
        RULES.put("tidak disegel dan tidak menunggu segel", """
                select v.nomor || ' versi ' || v.versi
                  from permohonan_versi v
                 where not exists (select from segel s where s.jenis = 'permohonan' and (s.id, s.versi) = (v.id, v.versi))
                   and not exists (select from antrean_segel a
                                    where a.jenis = 'permohonan' and (a.id, a.versi) = (v.id, v.versi))""");
        RULES.put("berbeda dari yang disegel", """
                select v.nomor || ' versi ' || v.versi
                  from permohonan_versi v
                  join (select jenis, id, versi, skpd, isi from segel
                        union all select jenis, id, versi, skpd, isi from antrean_segel) s
                    on s.jenis = 'permohonan' and (s.id, s.versi) = (v.id, v.versi)
                 where (s.isi, s.skpd) is distinct from (isi_permohonan(v), v.skpd)""");
        RULES.put("disegel, tetapi versinya tidak ada", """
                select 'ke-' || s.urutan
                  from segel s left join permohonan_versi v on (v.id, v.versi) = (s.id, s.versi)
                 where s.jenis = 'permohonan' and v.id is null""");
        RULES.put("masa berlakunya tidak menurut urutan segel", """
                select v.nomor || ' versi ' || v.versi
                  from permohonan_versi v
                  left join segel s on s.jenis = 'permohonan' and (s.id, s.versi) = (v.id, v.versi)
                  left join segel n on n.jenis = 'permohonan' and (n.id, n.versi) = (v.id, v.versi + 1)
                 where (v.urutan, v.sampai) is distinct from (s.urutan, n.urutan) or n.urutan < s.urutan""");
    }

    private final JdbcClient jdbc;

    PemeriksaanVersi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Versi permohonan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        RULES.forEach((wrong, sql) -> jdbc.sql(sql).withFetchSize(FETCH).query(row -> {
            temuan.add("Permohonan " + row.getString(1) + " " + wrong + ".");
        }));
        long versions = jdbc.sql("select count(*) from permohonan_versi")
                .query(Long.class)
                .single();
        return temuan.hasil(versions, "versi");
    }
}
