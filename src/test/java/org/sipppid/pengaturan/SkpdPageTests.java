package org.sipppid.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of units and their changes. Its units are its own and lie in years of their own. */
@Tag("basisdata")
class SkpdPageTests {

    private static final String PAGE = "/pengaturan/skpd";

    private final Program program = Program.shared();

    private void unit(String kode) {
        program.bean(Transactions.class).write(Actor.program(Actor.Role.UTAMA, "uji"), () -> {
            DaftarSkpd daftar = program.bean(DaftarSkpd.class);
            daftar.add(kode, "Unit " + kode, kode, "lainnya", LocalDate.of(2001, 1, 1));
        });
    }

    /** Today's boards list what others count on. */
    private void leave() {
        program.bean(Transactions.class).write(Actor.program(Actor.Role.UTAMA, "uji"), () -> {
            program.bean(JdbcClient.class)
                    .sql("update skpd set berlaku_sampai = '2003-12-31' where kode = 'UJI-B'")
                    .update();
        });
    }

    @Test
    void aUnitIsRenamedAndMergedAndTheOldDayKeepsTheOldName() {
        unit("UJI-A");
        unit("UJI-B");
        Visitor utama = program.visitor(program.utama());

        Visitor.Answer renamed = utama.post(
                PAGE + "/perubahan",
                "jenis",
                "ganti_nama",
                "skpd",
                "UJI-A",
                "tanggal",
                "2002-05-01",
                "dasar",
                "Perda 1/2002",
                "nama",
                "Unit Alfa",
                "singkatan",
                "Alfa",
                "kelompok",
                "lainnya");
        assertThat(renamed.path()).isEqualTo(PAGE);
        assertThat(renamed.body()).contains("Tercatat: Ganti nama", "Unit Alfa", "Perda 1/2002");
        assertThat(utama.get(PAGE + "?tanggal=2002-04-30").body())
                .contains("Unit UJI-A")
                .contains("30 April 2002");
        assertThat(utama.get(PAGE + "?tanggal=2002-05-01").body()).doesNotContain(">Unit UJI-A<");

        Visitor.Answer merged = utama.postRaw(
                PAGE + "/perubahan",
                "_csrf=" + utama.token() + "&jenis=gabung&skpd=UJI-A&skpd=UJI-B&tanggal=2003-01-01"
                        + "&dasar=Perda+2%2F2003&penerus=UJI-B");
        assertThat(merged.path()).as(merged.body()).isEqualTo(PAGE);
        assertThat(merged.body()).contains("Unit Alfa menjadi Unit UJI-B");
        assertThat(utama.get(PAGE).body()).doesNotContain("<th scope=\"row\" class=\"tulisan\">Unit Alfa<");
        leave();
    }

    @Test
    void everyMistakeIsNamedAndWhatWasTypedStays() {
        Visitor utama = program.visitor(program.utama());
        Visitor.Answer answer = utama.post(
                PAGE + "/perubahan",
                "jenis",
                "pecah",
                "skpd",
                "TIDAKADA",
                "tanggal",
                "2999-01-01",
                "dasar",
                "",
                "kode1",
                "huruf kecil!",
                "nama1",
                "X",
                "singkatan1",
                "",
                "kelompok1",
                "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "paling lambat 12 bulan lagi, 23 November 2027",
                        "Dasar hukum harus diisi",
                        "Pilih SKPD dari daftar")
                .contains(
                        "Kode terdiri atas", "paling pendek 3 huruf", "Singkatan harus diisi", "Kelompok harus dipilih")
                .contains("huruf kecil!");
        assertThat(utama.post(PAGE + "/perubahan", "jenis", "gabung", "tanggal", "2026-01-01", "dasar", "Perda")
                        .body())
                .contains("Pilih sedikitnya 2 SKPD");
    }

    @Test
    void anOfficerOfAUnitChangesNoUnit() {
        Visitor officer = program.visitor(program.officer("DINKES"));
        assertThat(officer.get(PAGE).status()).isEqualTo(403);
        assertThat(officer.post(PAGE + "/perubahan", "jenis", "ganti_nama").status())
                .isEqualTo(403);
    }
}
