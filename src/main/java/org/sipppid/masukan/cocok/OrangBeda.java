package org.sipppid.masukan.cocok;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.SecretBox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The applicants of the rows that only the unit has, hidden until their rows are taken, then taken over as by an import;
 * no list and no page shows them (UU 27/2022 Ps 35). Its methods run in the caller's transaction.
 */
@Repository
public class OrangBeda {

    private static final int FETCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> PERSON = new TypeReference<>() {};

    /** From the tables of the comparison, whose sizes the database knows, as it does not yet of what was just stored. */
    private static final String READ = """
            select c.ke, i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sandi, i.nik_sidik
              from cocok c join impor i on i.baris = c.baris
             where c.jenis = 'hanya_di_skpd' and i.nama is not null""";

    private static final String STORE = """
            insert into orang_beda (pencocokan, ke, skpd, isi, nik_sandi, nik_sidik) values (?, ?, ?, ?, ?, ?)""";

    private static final String FILL = """
            update impor i
               set nama = o.nama, alamat = o.alamat, kontak = o.kontak, pekerjaan = o.pekerjaan, nik_sandi = s.nik_sandi,
                   nik_sidik = s.nik_sidik
              from jsonb_to_recordset(:orang::jsonb) as o(ke int, nama text, alamat text, kontak text, pekerjaan text)
              join orang_beda s on s.pencocokan = :pencocokan and s.ke = o.ke
             where i.baris = o.ke and i.nasib = 'baru'""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final SecretBox box;

    public OrangBeda(DataSource dataSource, DataDirectory data) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
        this.box = new SecretBox(data.secret("kunci_pemohon"), "orang_beda");
    }

    /** Keeps those of a comparison while its file is still at hand, and forgets those that waited too long. */
    public void simpan(UUID pencocokan, UUID skpd) {
        hapusLama();
        List<Object[]> rows = new ArrayList<>();
        jdbc.sql(READ).withFetchSize(FETCH).query(row -> {
            rows.add(hidden(pencocokan, skpd, row));
            if (rows.size() == FETCH) {
                store(rows);
            }
        });
        store(rows);
    }

    /** Forgets those that waited too long, of whichever unit. */
    public void hapusLama() {
        jdbc.sql("select 1 from hapus_orang_beda()").query(Integer.class).list();
    }

    private void store(List<Object[]> rows) {
        template.batchUpdate(STORE, rows);
        rows.clear();
    }

    private Object[] hidden(UUID pencocokan, UUID skpd, ResultSet row) throws SQLException {
        Map<String, String> person = new LinkedHashMap<>();
        for (String part : List.of("nama", "alamat", "kontak", "pekerjaan")) {
            if (row.getString(part) != null) {
                person.put(part, row.getString(part));
            }
        }
        int ke = row.getInt("ke");
        byte[] isi = JSON.writeValueAsString(person).getBytes(StandardCharsets.UTF_8);
        return new Object[] {
            pencocokan,
            ke,
            skpd,
            box.close(isi, SecretBox.name(pencocokan, ke)),
            row.getBytes("nik_sandi"),
            row.getBytes("nik_sidik")
        };
    }

    /** Puts those of the picked differences into the import's table, beside their requests. */
    public void isi(UUID pencocokan) {
        List<Map<String, Object>> people = jdbc.sql("""
                        select o.ke, o.isi from orang_beda o join dipilih d on d.ke = o.ke where o.pencocokan = :pencocokan""")
                .param("pencocokan", pencocokan)
                .query((row, n) -> open(pencocokan, row.getInt("ke"), row.getBytes("isi")))
                .list();
        if (!people.isEmpty()) {
            jdbc.sql(FILL)
                    .param("orang", JSON.writeValueAsString(people))
                    .param("pencocokan", pencocokan)
                    .update();
        }
    }

    private Map<String, Object> open(UUID pencocokan, int ke, byte[] isi) {
        String json = new String(box.open(isi, SecretBox.name(pencocokan, ke)), StandardCharsets.UTF_8);
        Map<String, Object> person = new LinkedHashMap<>(JSON.readValue(json, PERSON));
        person.put("ke", ke);
        return person;
    }

    /** How many rows of a comparison bring an applicant along. */
    public int count(UUID pencocokan) {
        return jdbc.sql("select count(*) from orang_beda where pencocokan = :pencocokan")
                .param("pencocokan", pencocokan)
                .query(Integer.class)
                .single();
    }
}
