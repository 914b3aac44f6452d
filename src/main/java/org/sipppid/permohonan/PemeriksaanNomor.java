package org.sipppid.permohonan;

import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registration numbers: within a desk and a year every number up to the last one given, and none beyond it. */
@Component
class PemeriksaanNomor implements Pemeriksaan {

    private static final int FETCH = 1_000;

    private static final String MISSING = """
            select n.penerbit, n.tahun, nomor.urut
              from penomoran n
             cross join generate_series(1, n.terakhir) as nomor(urut)
              left join permohonan p on (p.penerbit, p.tahun, p.urut) = (n.penerbit, n.tahun, nomor.urut)
             where n.jenis = 'permohonan' and p.id is null""";

    private static final String BEYOND = """
            select p.penerbit, p.tahun, p.urut
              from permohonan p
              left join penomoran n on n.jenis = 'permohonan' and (n.penerbit, n.tahun) = (p.penerbit, p.tahun)
             where p.urut > coalesce(n.terakhir, 0)""";

    private final JdbcClient jdbc;

    PemeriksaanNomor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Nomor permohonan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        add(temuan, MISSING, "tidak ada di register");
        add(temuan, BEYOND, "tidak pernah diterbitkan");
        long numbers = jdbc.sql("select count(*) from permohonan where urut is not null")
                .query(Long.class)
                .single();
        return temuan.hasil(numbers, "nomor");
    }

    private void add(Temuan temuan, String sql, String wrong) {
        jdbc.sql(sql).withFetchSize(FETCH).query(row -> {
            temuan.add("Nomor " + row.getInt("urut") + " tahun " + row.getInt("tahun") + " dari "
                    + row.getString("penerbit") + " " + wrong + ".");
        });
    }
}
