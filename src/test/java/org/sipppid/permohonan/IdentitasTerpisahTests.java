package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.PemohonFixture;
import org.sipppid.pemohon.Pindaian;
import org.sipppid.skpd.Skpd;

/** Identity apart: every row of every table of the database, read by its owner, and where a person stands in it. */
@Tag("basisdata")
class IdentitasTerpisahTests {

    private static final String SCAN = "Zq7x4 pada kartu";

    @Test
    void aPersonStandsInTwoTablesAndNoNikAnywhere() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            UUID id = enterOpenAndMend(database);
            database.sealer().sealAll();

            Map<String, String> dump = dump(database);

            assertThat(dump.get("permohonan_versi")).contains(id.toString());
            assertThat(dump.keySet()).contains("antrean_segel", "segel", "jejak", "permohonan", "bukaan_pemohon");
            assertThat(dump.entrySet().stream()
                            .filter(table -> table.getValue().contains(PemohonFixture.SECRET))
                            .map(Map.Entry::getKey))
                    .containsExactly("kuasa", "pemohon");
            assertThat(dump.values())
                    .allSatisfy(rows -> assertThat(rows)
                            .doesNotContain(PemohonFixture.NIK, PemohonFixture.NIK_KUASA)
                            .doesNotContain(hex(PemohonFixture.NIK), hex(SCAN)));
        }
    }

    /** All that a request's applicant can go through. */
    private static UUID enterOpenAndMend(TestDatabase database) {
        Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
        UUID id = UUID.randomUUID();
        database.transactions().write(PermohonanFixture.officer(unit), () -> {
            RegisterPermohonan register = PermohonanFixture.register(database);
            LocalDate day = LocalDate.of(2026, 11, 2);
            register.catat(
                    id,
                    new PermohonanBaru(
                            unit,
                            day,
                            Jalur.SURAT,
                            JenisPemohon.PERSEORANGAN,
                            PemohonFixture.whole(),
                            "Dokumen anggaran",
                            Optional.empty()));
            UUID pemohon = register.idPemohon(id).orElseThrow();
            UUID scan = PemohonFixture.lampiran(database)
                    .add(
                            pemohon,
                            JenisLampiran.IDENTITAS,
                            Pindaian.read(
                                    ("%PDF-1.7 " + SCAN + " %%EOF").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            PemohonFixture.lampiran(database).terima(pemohon, Set.of(JenisLampiran.SURAT_KUASA));
            DaftarBukaan bukaan = new DaftarBukaan(database.jdbc());
            bukaan.catat(pemohon, Optional.empty(), "uji");
            bukaan.catat(pemohon, Optional.of(scan), "uji");
            register.lakukan(id, 1, new Tindakan.NyatakanLengkap(day));
        });
        return id;
    }

    /** Each table's rows as text: what a copy of the whole database would hold. */
    private static Map<String, String> dump(TestDatabase database) throws SQLException {
        Map<String, String> dump = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(
                        database.database().url(),
                        database.database().owner(),
                        database.database().ownerPassword());
                Statement sql = owner.createStatement()) {
            for (String table : texts(sql, "select tablename from pg_tables where schemaname = 'public'")) {
                dump.put(table, String.join("\n", texts(sql, "select t::text from public.\"" + table + "\" t")));
            }
        }
        return dump;
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** As bytes are printed. */
    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
