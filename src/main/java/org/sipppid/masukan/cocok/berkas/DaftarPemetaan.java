package org.sipppid.masukan.cocok.berkas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How each unit's file is read, as it was chosen last. Its methods run in the caller's transaction. */
@Repository
class DaftarPemetaan {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    DaftarPemetaan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Isian> find(UUID skpd) {
        return jdbc.sql("select isian::text from pemetaan_berkas where skpd = :skpd")
                .param("skpd", skpd)
                .query(String.class)
                .optional()
                .map(json -> new Isian(JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {})));
    }

    void simpan(UUID skpd, Isian isian) {
        Map<String, String> nilai = isian.nilai();
        jdbc.sql("""
                        insert into pemetaan_berkas (skpd, isian) values (:skpd, :isian::jsonb)
                        on conflict (skpd) do update set isian = excluded.isian, oleh = sesi_akun(), pada = sesi_saat()""")
                .param("skpd", skpd)
                .param("isian", JSON.writeValueAsString(nilai))
                .update();
    }

    /** The name under which the unit's register was taken over so far, or a name for it. */
    String sumber(Skpd skpd) {
        return jdbc.sql("""
                        select p.sumber from permohonan p where p.skpd = :skpd and p.sumber is not null
                         group by p.sumber order by count(*) desc, p.sumber limit 1""")
                .param("skpd", skpd.id())
                .query(String.class)
                .optional()
                .orElse("register " + skpd.kode());
    }
}
