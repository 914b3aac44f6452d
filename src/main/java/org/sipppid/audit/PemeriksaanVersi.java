package org.sipppid.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every record of a register is its newest version; every version is whole, unchanged since it was sealed, and in its
 * place. A register is a table with its versions in {@code <table>_versi} and the functions {@code sidik_<table>} and
 * {@code isi_<table>}.
 */
public abstract class PemeriksaanVersi implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** What is wrong with the records that a query names; {@code @} stands for the register. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        // By name, so that a new column cannot be forgotten; a person is not in the versions.
        RULES.put("berbeda dari versi terakhirnya", """
                select p.nomor
                  from @ p left join @_versi v on (v.id, v.versi) = (p.id, p.versi)
                 where to_jsonb(p) - array['pemohon', 'kuasa'] is distinct from
                       to_jsonb(v) - array['baris', 'oleh', 'pada', 'asal', 'sidik', 'urutan', 'sampai', 'skema']""");
        RULES.put("tidak memiliki semua versinya", """
                select coalesce(p.nomor, max(v.nomor))
                  from @_versi v left join @ p on p.id = v.id
                 group by v.id, p.nomor, p.versi
                having min(v.versi) <> 1 or max(v.versi) <> count(*) or max(v.versi) is distinct from p.versi""");
        RULES.put("isinya tidak cocok dengan sidiknya", """
                select v.nomor || ' versi ' || v.versi from @_versi v where v.sidik <> sidik_@(v)""");
        RULES.put("tidak disegel dan tidak menunggu segel", """
                select v.nomor || ' versi ' || v.versi
                  from @_versi v
                 where not exists (select from segel s where s.jenis = '@' and (s.id, s.versi) = (v.id, v.versi))
                   and not exists (select from antrean_segel a
                                    where a.jenis = '@' and (a.id, a.versi) = (v.id, v.versi))""");
        RULES.put("berbeda dari yang disegel", """
                select v.nomor || ' versi ' || v.versi
                  from @_versi v
                  join (select jenis, id, versi, skpd, isi from segel
                        union all select jenis, id, versi, skpd, isi from antrean_segel) s
                    on s.jenis = '@' and (s.id, s.versi) = (v.id, v.versi)
                 where (s.isi, s.skpd) is distinct from (isi_@(v), v.skpd)""");
        RULES.put("disegel, tetapi versinya tidak ada", """
                select 'ke-' || s.urutan
                  from segel s left join @_versi v on (v.id, v.versi) = (s.id, s.versi)
                 where s.jenis = '@' and v.id is null""");
        RULES.put("masa berlakunya tidak menurut urutan segel", """
                select v.nomor || ' versi ' || v.versi
                  from @_versi v
                  left join segel s on s.jenis = '@' and (s.id, s.versi) = (v.id, v.versi)
                  left join segel n on n.jenis = '@' and (n.id, n.versi) = (v.id, v.versi + 1)
                 where (v.urutan, v.sampai) is distinct from (s.urutan, n.urutan) or n.urutan < s.urutan""");
    }

    private final JdbcClient jdbc;
    private final String register;

    /** @param register the table's name, a word of the program itself */
    protected PemeriksaanVersi(JdbcClient jdbc, String register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    @Override
    public String nama() {
        return "Versi " + register;
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        String subject = register.substring(0, 1).toUpperCase(Locale.ROOT) + register.substring(1);
        RULES.forEach((wrong, sql) -> jdbc.sql(sql.replace("@", register))
                .withFetchSize(FETCH)
                .query(row -> {
                    temuan.add(subject + " " + row.getString(1) + " " + wrong + ".");
                }));
        long versions = jdbc.sql("select count(*) from " + register + "_versi")
                .query(Long.class)
                .single();
        return temuan.hasil(versions, "versi");
    }
}
