package org.sipppid.rekonsiliasi.sidik;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * This installation's register, by the sums that the sealer keeps; below a day by the rows themselves. In the caller's
 * transaction, which must stay open for a whole comparison, or the levels would tell of different moments.
 */
public final class RegisterSidik implements SumberSidik {

    private static final String UNITS = """
            select s.kode, '' as waktu, '' as awalan, sum(r.n) as jumlah, sidik_lipat(sum(r.sidik))::text as sidik
              from rekap r join skpd s on s.id = r.skpd
             where r.ukuran = :ukuran and r.butir = 'bulan'
             group by s.kode""";

    private static final String MONTHS = """
            select s.kode, to_char(r.tanggal, 'YYYY-MM') as waktu, '' as awalan, r.n as jumlah, r.sidik::text as sidik
              from rekap r join skpd s on s.id = r.skpd
             where r.ukuran = :ukuran and r.butir = 'bulan' and s.kode in (:skpd)""";

    private static final String DAYS = """
            select s.kode, to_char(r.tanggal, 'YYYY-MM-DD') as waktu, '' as awalan, r.n as jumlah, r.sidik::text as sidik
              from unnest(cast(:skpd as text[]), cast(:waktu as text[])) as k(skpd, waktu)
              join skpd s on s.kode = k.skpd
              join rekap r on r.skpd = s.id and r.ukuran = :ukuran and r.butir = 'hari'
                   and r.tanggal between (k.waktu || '-01')::date
                                     and ((k.waktu || '-01')::date + interval '1 month' - interval '1 day')::date""";

    /** The rows of buckets of days and months, with their hashed identity. */
    private static final String ROWS = """
              from unnest(cast(:skpd as text[]), cast(:waktu as text[]), cast(:awalan as text[]))
                   as k(skpd, waktu, awalan)
              join skpd s on s.kode = k.skpd
              join $versi v on v.skpd = s.id and v.urutan is not null and v.sampai is null
                   and v.$hari between case length(k.waktu) when 0 then date '0001-01-01' else rpad(k.waktu, 10, '-01')::date end
                                and case length(k.waktu) when 0 then date '9999-12-31' when 10 then k.waktu::date
                                    else ((k.waktu || '-01')::date + interval '1 month' - interval '1 day')::date end
             cross join lateral (values (encode(sha256(uuid_send(v.id)), 'hex'))) as h(acak)
             where starts_with(h.acak, k.awalan)""";

    private final JdbcClient jdbc;
    private final JenisRegister jenis;

    public RegisterSidik(JdbcClient jdbc, JenisRegister jenis) {
        this.jdbc = jdbc;
        this.jenis = jenis;
    }

    @Override
    public List<Wadah> bagi(List<Kunci> kunci) {
        return switch (kunci.get(0).tingkat()) {
            case SEMUA -> buckets(jdbc.sql(UNITS).param("ukuran", jenis.ukuran()));
            case SKPD ->
                buckets(jdbc.sql(MONTHS)
                        .param("ukuran", jenis.ukuran())
                        .param("skpd", kunci.stream().map(Kunci::skpd).toList()));
            case BULAN -> buckets(bind(DAYS, kunci).param("ukuran", jenis.ukuran()));
            case HARI ->
                buckets(bind(
                        "select s.kode, k.waktu, left(h.acak, length(k.awalan) + 1) as awalan, count(*) as jumlah,"
                                + " sidik_lipat(sum(sidik_angka(v.sidik)))::text as sidik" + rows()
                                + " group by 1, 2, 3",
                        kunci));
        };
    }

    private static List<Wadah> buckets(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> new Wadah(
                        new Kunci(row.getString("kode"), row.getString("waktu"), row.getString("awalan")),
                        row.getLong("jumlah"),
                        new BigInteger(row.getString("sidik"))))
                .list();
    }

    @Override
    public List<Catatan> catatan(List<Kunci> kunci) {
        return bind("select v.id, encode(v.sidik, 'hex') as sidik" + rows(), kunci)
                .query((row, n) -> new Catatan(row.getObject("id", UUID.class), row.getString("sidik")))
                .list();
    }

    private String rows() {
        return ROWS.replace("$versi", jenis.versi()).replace("$hari", jenis.hari());
    }

    private JdbcClient.StatementSpec bind(String sql, List<Kunci> kunci) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param("skpd", column(kunci, Kunci::skpd)).param("waktu", column(kunci, Kunci::waktu));
        return sql.contains(":awalan") ? statement.param("awalan", column(kunci, Kunci::awalan)) : statement;
    }

    private static String[] column(List<Kunci> kunci, Function<Kunci, String> part) {
        return kunci.stream().map(part).toArray(String[]::new);
    }
}
