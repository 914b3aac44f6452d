package org.sipppid.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Registration numbers: within a desk and a year every number up to the last one given, and none beyond it. */
public abstract class PemeriksaanNomor implements Pemeriksaan {

    private static final int FETCH = 1_000;

    private static final String MISSING = """
            select n.penerbit, n.tahun, nomor.urut
              from penomoran n
             cross join generate_series(1, n.terakhir) as nomor(urut)
              left join @ p on (p.penerbit, p.tahun, p.urut) = (n.penerbit, n.tahun, nomor.urut)
             where n.jenis = '@' and p.id is null""";

    private static final String BEYOND = """
            select p.penerbit, p.tahun, p.urut
              from @ p
              left join penomoran n on n.jenis = '@' and (n.penerbit, n.tahun) = (p.penerbit, p.tahun)
             where p.urut > coalesce(n.terakhir, 0)""";

    private final JdbcClient jdbc;
    private final String register;

    /** @param register the table's name, a word of the program itself, which is also the kind of its numbers */
    protected PemeriksaanNomor(JdbcClient jdbc, String register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    @Override
    public String nama() {
        return "Nomor " + register;
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        add(temuan, MISSING, "tidak ada di register");
        add(temuan, BEYOND, "tidak pernah diterbitkan");
        long numbers = jdbc.sql("select count(*) from " + register + " where urut is not null")
                .query(Long.class)
                .single();
        return temuan.hasil(numbers, "nomor");
    }

    private void add(Temuan temuan, String sql, String wrong) {
        jdbc.sql(sql.replace("@", register)).withFetchSize(FETCH).query(row -> {
            temuan.add("Nomor " + row.getInt("urut") + " tahun " + row.getInt("tahun") + " dari "
                    + row.getString("penerbit") + " " + wrong + ".");
        });
    }
}
