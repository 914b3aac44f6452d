package org.sipppid.rekapitulasi;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept totals, cell by cell, against the versions in force; and the sums of digests against the digests themselves. */
@Component
class PemeriksaanTotal implements Pemeriksaan {

    private static final int FETCH = 1_000;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

    private static final String CELLS = """
            select coalesce(s.kode, 'semua SKPD') as unit, coalesce(r.ukuran, h.ukuran) as ukuran,
                   coalesce(r.butir, h.butir) as butir, coalesce(r.tanggal, h.tanggal) as tanggal,
                   coalesce(r.nilai, h.nilai) as nilai, coalesce(r.n, 0) as total, coalesce(h.n, 0) as baris
              from rekap r
              full join rekap_hitung h on (r.skpd, r.ukuran, r.butir, r.tanggal, r.nilai)
                                  = (h.skpd, h.ukuran, h.butir, h.tanggal, h.nilai)
              left join skpd s on s.id = coalesce(r.skpd, h.skpd)
             where r.n is distinct from h.n
             order by unit, ukuran, butir, tanggal, nilai""";

    private static final String DIGESTS =
            "select v.skpd, v.sidik from permohonan_versi v where v.urutan is not null and v.sampai is null";

    private static final String SUMS = """
            select r.skpd, s.kode, sidik_lipat(sum(r.sidik))::text as sidik
              from rekap r join skpd s on s.id = r.skpd
             where r.ukuran = 'catatan' and r.butir = 'hari' group by r.skpd, s.kode""";

    private final JdbcClient jdbc;

    PemeriksaanTotal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Total tersimpan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        jdbc.sql(CELLS).withFetchSize(FETCH).query(row -> {
            temuan.add(row.getString("unit") + ", " + row.getString("ukuran") + " " + row.getString("nilai") + " pada "
                    + row.getString("butir") + " " + row.getString("tanggal") + ": totalnya " + row.getLong("total")
                    + ", barisnya " + row.getLong("baris") + ".");
        });
        digests(temuan);
        long cells = jdbc.sql("select count(*) from rekap").query(Long.class).single();
        return temuan.hasil(cells, "total");
    }

    private void digests(Temuan temuan) {
        Map<UUID, BigInteger> sums = new HashMap<>();
        jdbc.sql(DIGESTS).withFetchSize(FETCH).query(row -> {
            sums.merge(
                    row.getObject("skpd", UUID.class),
                    new BigInteger(1, row.getBytes("sidik")),
                    (one, other) -> one.add(other).mod(MODULUS));
        });
        jdbc.sql(SUMS).query(row -> {
            BigInteger digests = sums.remove(row.getObject("skpd", UUID.class));
            if (!new BigInteger(row.getString("sidik")).equals(digests)) {
                temuan.add("Sidik " + row.getString("kode") + " tidak sama dengan sidik catatan-catatannya.");
            }
        });
        sums.keySet().forEach(skpd -> temuan.add("SKPD " + skpd + " punya catatan tanpa sidik."));
    }
}
