package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Scans as they are kept: encrypted, each for itself, of the own unit, and never gone. */
@Tag("basisdata")
class DaftarLampiranTests {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Skpd OWN = PermohonanFixture.skpd(DATABASE, "DPUPR");
    private static final Actor OFFICER = PermohonanFixture.officer(OWN);
    private static final Actor STRANGER = PermohonanFixture.officer(PermohonanFixture.skpd(DATABASE, "DINKES"));

    private final DaftarLampiran daftar = PemohonFixture.lampiran(DATABASE);
    private final UUID pemohon = write(
            OFFICER,
            () -> PemohonFixture.daftar(DATABASE).add(OWN, PemohonFixture.known("6171010101900001", null, null)));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static <T> T write(Actor actor, Supplier<T> work) {
        return DATABASE.transactions().write(actor, work);
    }

    private static int sql(Actor actor, String sql, UUID id) {
        return write(actor, () -> DATABASE.jdbc().sql(sql).param("id", id).update());
    }

    private static Pindaian scan(String shows) {
        return Pindaian.read(("%PDF-1.7\n" + shows + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }

    private UUID add(String shows) {
        return write(OFFICER, () -> daftar.add(pemohon, JenisLampiran.IDENTITAS, scan(shows)));
    }

    private static byte[] stored(UUID id) {
        return DATABASE.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> DATABASE.jdbc()
                                .sql("select sandi from lampiran_pemohon_isi where lampiran = :id")
                                .param("id", id)
                                .query((row, n) -> row.getBytes(1))
                                .single());
    }

    @Test
    void isReadBackAsItWasAndStandsNowhereReadable() {
        UUID id = add("Zq7x4 kartu");

        assertThat(new String(stored(id), StandardCharsets.ISO_8859_1)).doesNotContain("Zq7x4", "PDF");
        assertThat(write(OFFICER, () -> daftar.isi(id)))
                .hasValueSatisfying(
                        isi -> assertThat(isi).isEqualTo(scan("Zq7x4 kartu").isi()));
        assertThat(stored(add("Zq7x4 kartu"))).isNotEqualTo(stored(id)); // the same scan, another nonce
    }

    @Test
    void aScanCannotBePassedOffAsAnother() {
        UUID mine = add("satu");
        UUID another = add("dua");

        assertThat(PemohonFixture.cipher().decrypt(another, stored(another)))
                .isEqualTo(scan("dua").isi());
        assertThatThrownBy(() -> PemohonFixture.cipher().decrypt(mine, stored(another)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneBitChangedOpensNothing() {
        UUID id = add("satu");
        byte[] changed = stored(id);
        changed[changed.length / 2] ^= 1;

        assertThatThrownBy(() -> PemohonFixture.cipher().decrypt(id, changed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tenScansCountAndAWithdrawnOneMakesRoom() {
        UUID first = add("1");
        for (int n = 2; n <= DaftarLampiran.MOST; n++) {
            add(Integer.toString(n));
        }
        write(OFFICER, () -> {
            daftar.terima(pemohon, Set.of(JenisLampiran.LAINNYA)); // paper takes no place
            return true;
        });

        assertThatThrownBy(() -> add("11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10");
        write(OFFICER, () -> {
            daftar.tarik(first, "keliru");
            return true;
        });
        add("11");

        List<Lampiran> all = write(OFFICER, () -> daftar.list(pemohon));
        assertThat(all)
                .hasSize(12)
                .filteredOn(Lampiran::ditarik)
                .singleElement()
                .satisfies(withdrawn -> {
                    assertThat(withdrawn.id()).isEqualTo(first);
                    assertThat(withdrawn.alasanTarik()).contains("keliru");
                });
    }

    @Test
    void whatIsWithdrawnStaysAsItWas() {
        UUID id = add("satu");
        sql(OFFICER, "update lampiran_pemohon set ditarik = sesi_saat(), alasan_tarik = 'keliru' where id = :id", id);

        assertThatThrownBy(() -> sql(OFFICER, "update lampiran_pemohon set alasan_tarik = 'lain' where id = :id", id))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("tidak pernah diubah");
        assertThat(write(OFFICER, () -> daftar.isi(id))).isPresent();
    }

    @Test
    void anotherUnitSeesNoneOfIt() {
        UUID id = add("satu");

        assertThat(write(STRANGER, () -> daftar.list(pemohon))).isEmpty();
        assertThat(write(STRANGER, () -> daftar.isi(id))).isEmpty();
        assertThat(sql(
                        STRANGER,
                        "update lampiran_pemohon set ditarik = sesi_saat(), alasan_tarik = 'x' where id = :id",
                        id))
                .isZero();
        assertThatThrownBy(() -> write(STRANGER, () -> daftar.add(pemohon, JenisLampiran.LAINNYA, scan("x"))))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from lampiran_pemohon where id = :id",
                "delete from lampiran_pemohon_isi where lampiran = :id",
                "update lampiran_pemohon_isi set sandi = 'x' where lampiran = :id",
                "update lampiran_pemohon set jenis = 'lainnya' where id = :id"
            })
    void nothingOfItIsDeletedOrReplaced(String sql) {
        UUID id = add("satu");

        assertThatThrownBy(() -> sql(OFFICER, sql, id))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> DATABASE.asOwner(sql.replace(":id", "'" + id + "'")
                        .replace("update lampiran_pemohon set jenis = 'lainnya'", "delete from lampiran_pemohon")))
                .hasStackTraceContaining("tidak pernah");
    }

    @Test
    void anOpeningIsWrittenInNobodyElsesName() {
        DaftarBukaan bukaan = new DaftarBukaan(DATABASE.jdbc());
        UUID id = add("satu");
        write(OFFICER, () -> {
            bukaan.catat(pemohon, Optional.empty(), "mengirim jawaban");
            bukaan.catat(pemohon, Optional.of(id), "mencocokkan nama");
            return true;
        });

        assertThat(write(OFFICER, () -> bukaan.list(pemohon)))
                .extracting(Bukaan::lampiran, Bukaan::keperluan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(JenisLampiran.IDENTITAS), "mencocokkan nama"),
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), "mengirim jawaban"));
        assertThat(write(STRANGER, () -> bukaan.list(pemohon))).isEmpty();
        assertThatThrownBy(() -> sql(
                        OFFICER,
                        "insert into bukaan_pemohon (pemohon, skpd, oleh, keperluan) "
                                + "select :id, sesi_skpd(), gen_random_uuid(), 'x'",
                        pemohon))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> DATABASE.asOwner("update bukaan_pemohon set keperluan = 'lain'"))
                .hasStackTraceContaining("tidak pernah diubah");
    }
}
