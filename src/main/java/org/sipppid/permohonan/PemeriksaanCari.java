package org.sipppid.permohonan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The search index holds the words of every version up to the place that it has read, and of none besides. */
@Component
class PemeriksaanCari implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** What is wrong with the versions that a query names. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("tidak ada, atau ada dua kali, di indeks pencarian", """
                select v.nomor || ' versi ' || v.versi
                  from permohonan_versi v
                  left join permohonan_cari c on c.id = v.id and v.versi between c.dari and c.sampai
                 where v.urutan between 1 and (select k.urutan from cari_kepala k)
                 group by v.id, v.nomor, v.versi
                having count(c.id) <> 1""");
        RULES.put("berbeda dari indeks pencarian", """
                select v.nomor || ' versi ' || v.versi
                  from permohonan_cari c join permohonan_versi v on v.id = c.id and v.versi between c.dari and c.sampai
                 where (c.skpd, c.kata) is distinct from
                       (v.skpd, kata_permohonan(v.nomor, v.nomor_asal, v.rincian, v.tujuan, v.keterangan))""");
        RULES.put("ada di indeks pencarian, tetapi tidak di register", """
                select c.id || ' versi ' || c.sampai
                  from permohonan_cari c left join permohonan_versi v on (v.id, v.versi) = (c.id, c.sampai)
                 where v.id is null""");
    }

    private final JdbcClient jdbc;

    PemeriksaanCari(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Indeks pencarian";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        RULES.forEach((wrong, sql) -> jdbc.sql(sql).withFetchSize(FETCH).query(row -> {
            temuan.add("Permohonan " + row.getString(1) + " " + wrong + ".");
        }));
        long read = jdbc.sql("select count(*) from permohonan_cari")
                .query(Long.class)
                .single();
        return temuan.hasil(read, "isi indeks");
    }
}
