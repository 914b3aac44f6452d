package org.sipppid.ketetapan;

import java.util.List;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions on days off and on the service's hours: every one sealed as it stands, and none sealed that is gone. */
@Component
class PemeriksaanKetetapan implements Pemeriksaan {

    private static final List<String> TABLES = List.of("ketetapan_libur", "jam_layanan");

    private static final String SEALS = """
            select coalesce(k.pada::text, 'ke-' || s.urutan)
              from %1$s k
              full join (select id, isi, urutan from segel where jenis = '%1$s'
                         union all select id, isi, null from antrean_segel where jenis = '%1$s') s on s.id = k.id
             where s.isi is distinct from isi_%1$s(k) or k.id is null""";

    private final JdbcClient jdbc;

    PemeriksaanKetetapan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Ketetapan libur";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        long entries = 0;
        for (String table : TABLES) {
            jdbc.sql(SEALS.replace("%1$s", table))
                    .query(String.class)
                    .list()
                    .forEach(what -> temuan.add("Catatan " + table + " " + what + " berbeda dari yang disegel."));
            entries +=
                    jdbc.sql("select count(*) from " + table).query(Long.class).single();
        }
        return temuan.hasil(entries, "ketetapan");
    }
}
