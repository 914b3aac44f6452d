package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.permohonan.PermohonanFixture;

/** The applicant of a row that only the unit has comes along when it is taken, as by an import, and is hidden until then. */
@Tag("basisdata")
class OrangBedaTests {

    private static final String PETA = CocokFixture.PETA.replace(
            "keterangan: Ket\n", "pemohon: {nama: Nama, nik: NIK, alamat: Alamat, kontak: Telp, pekerjaan: Kerja}\n");
    private static final String JUDUL = "No,Tgl,Isi,Jalur,Status,Selesai,Nama,NIK,Alamat,Telp,Kerja\n";
    private static final String SITI =
            "A/1,2026-03-02,Anggaran,surat,berjalan,,Siti Aminah,6171010101900001,Jl. Merdeka 1,0812,Guru\n";
    private static final String NOBODY = "A/2,2026-03-03,Daftar aset,surat,berjalan,,,,,,\n";

    private final CocokFixture cocok = new CocokFixture();

    @AfterEach
    void close() {
        cocok.close();
    }

    private Pencocokan cocokkan(String rows) {
        return cocok.cocokkan(JUDUL + rows, PETA, Optional.empty());
    }

    private String hidden() {
        return cocok.select("select count(*)::text from orang_beda").get(0);
    }

    @Test
    void itComesAlongAsByAnImport() {
        Pencocokan satu = cocokkan(SITI + NOBODY);
        assertThat(cocok.select("select encode(isi, 'escape') from orang_beda"))
                .singleElement()
                .asString()
                .doesNotContain("Siti", "Merdeka");
        assertThat(cocok.select(
                        "select to_jsonb(b)::text from beda b union all select to_jsonb(t)::text from temuan t"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("Siti", "Merdeka", "0812", "617101"));
        cocok.terimaSemua(satu);
        assertThat(cocok.select("""
                select p.nomor || ' ' || coalesce(o.nama || '|' || o.alamat || '|' || o.kontak || '|' || o.pekerjaan || '|'
                       || (o.nik_sandi is not null)::text || '|' || (o.id = md5('pemohon:' || p.id)::uuid)::text, '-')
                  from permohonan p left join pemohon o on o.id = p.pemohon order by 1""")).containsExactly("A/1 Siti Aminah|Jl. Merdeka 1|0812|Guru|true|true", "A/2 -");
        assertThat(hidden()).isEqualTo("0");
        assertThat(cocokkan(SITI + NOBODY).cocok()).isTrue();
        assertThat(cocok.select("select to_jsonb(v)::text from permohonan_versi v"))
                .allSatisfy(row -> assertThat(row).doesNotContain("Siti"));
    }

    @Test
    void whatNoLongerWaitsIsForgotten() {
        cocokkan(SITI);
        assertThat(hidden()).isEqualTo("1");
        Pencocokan again = cocokkan(SITI);
        assertThat(hidden()).isEqualTo("1"); // the first comparison's went with it
        cocok.tolak(cocok.officer, again, PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD), "bukan permohonan");
        cocok.terima(cocok.officer, again, new PilihanBeda(JenisBeda.HANYA_DI_SKPD, List.of(1)), "benar");
        assertThat(cocok.select("select nama from pemohon")).containsExactly("Siti Aminah");
        assertThat(hidden()).isEqualTo("0");
    }

    @Test
    void aRowWithoutANameButWithOtherDataIsNotReadAndNobodyIsQuoted() {
        Pencocokan satu = cocokkan(NOBODY + SITI.replace("Siti Aminah", ""));
        assertThat(satu.ditolak()).isEqualTo(1);
        assertThat(cocok.select("select sebab from baris_tak_terbaca"))
                .singleElement()
                .asString()
                .contains("nama pemohon kosong")
                .doesNotContain("617101", "Merdeka");
    }

    @Test
    void whatWaitedNinetyDaysIsForgottenAlsoWhereNobodyComparesAgain() {
        cocokkan(SITI);
        BulkRunLoop loop = loop();
        loop.work();
        assertThat(hidden()).isEqualTo("1");
        cocok.database.asOwner("update pencocokan set pada = pada - interval '91 days'");
        loop.work();
        assertThat(hidden()).as("once a day").isEqualTo("1");
        loop().work();
        assertThat(hidden()).isEqualTo("0");
    }

    private BulkRunLoop loop() {
        return new BulkRunLoop(cocok.run(), cocok.orang(), cocok.database.transactions(), cocok.database.clock());
    }

    @Test
    void anotherUnitFindsNobody() {
        cocokkan(SITI);
        Actor stranger = PermohonanFixture.officer(PermohonanFixture.skpd(cocok.database, "DINKES"));
        assertThat(cocok.database
                        .transactions()
                        .read(
                                stranger,
                                () -> cocok.database
                                        .jdbc()
                                        .sql("select count(*) from orang_beda")
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }
}
