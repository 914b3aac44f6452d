package org.sipppid.masukan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.akun.AkunFixture;
import org.sipppid.akun.DaftarAkun;
import org.sipppid.akun.Peran;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataIntegrityViolationException;

@Tag("basisdata")
class DemoTests {

    private static final Actor EXAMINER = Actor.program(Actor.Role.PERIKSA, "uji");
    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final Saringan THIS_YEAR = Saringan.diterima(Periode.tahun(TODAY.getYear()));

    private static TestDatabase filled;

    @BeforeAll
    static void fill() {
        filled = TestDatabase.create();
        demo(filled).afterSingletonsInstantiated();
    }

    @AfterAll
    static void close() {
        filled.close();
    }

    private static Demo demo(TestDatabase database) {
        return new Demo(
                new DaftarSkpd(database.jdbc()),
                AkunFixture.daftarAkun(database),
                new RegisterRekaan(
                        database.jdbc(),
                        database.transactions(),
                        PermohonanFixture.daftarPemohon(database),
                        KetetapanFixture.kalender(database),
                        database.clock()),
                new PernyataanRekaan(
                        RekonsiliasiFixture.daftar(database),
                        new TutupBuku(database.jdbc()),
                        database.transactions(),
                        database.clock()),
                database.transactions(),
                database.sealer(),
                KetetapanFixture.kalender(database),
                database.clock());
    }

    /** Every version that the register has, by its digest and the instant of its entry. */
    private static List<String> versions(TestDatabase database) {
        return strings(database, "select encode(sidik, 'hex') || ' ' || pada from permohonan_versi order by urutan");
    }

    private static List<String> strings(TestDatabase database, String sql) {
        return database.transactions()
                .read(
                        EXAMINER,
                        () -> database.jdbc().sql(sql).query(String.class).list());
    }

    private static int number(String sql) {
        return Integer.parseInt(strings(filled, "select (" + sql + ")::text").get(0));
    }

    private static Kohor kohor(TestDatabase database) {
        Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
        return database.transactions().read(COUNTER, () -> rekapitulasi.kohor(THIS_YEAR, rekapitulasi.kepala()));
    }

    @Test
    void showsEveryStateOfAMonth() {
        Set<KeadaanBulan.Jenis> states = filled
                .transactions()
                .read(COUNTER, () -> RekonsiliasiFixture.daftar(filled).keadaan(Periode.tahun(2026)))
                .values()
                .stream()
                .flatMap(months -> months.values().stream())
                .map(KeadaanBulan::jenis)
                .collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        KeadaanBulan.Jenis.BELUM_MELAPOR,
                        KeadaanBulan.Jenis.COCOK,
                        KeadaanBulan.Jenis.SELISIH,
                        KeadaanBulan.Jenis.NIHIL,
                        KeadaanBulan.Jenis.DITUTUP);
    }

    @Test
    void givesTheSameRegisterOnTheSameDay() {
        try (TestDatabase again = TestDatabase.create()) {
            demo(again).afterSingletonsInstantiated();

            assertThat(versions(again)).isEqualTo(versions(filled));
            assertThat(kohor(again)).isEqualTo(kohor(filled));
        }
    }

    @Test
    void changesNothingWhenItIsStartedAgain() {
        List<String> before = versions(filled);
        int accounts = number("select count(*) from akun");

        demo(filled).afterSingletonsInstantiated();

        assertThat(versions(filled)).isEqualTo(before).isNotEmpty();
        assertThat(number("select count(*) from akun")).isEqualTo(accounts).isEqualTo(AkunDemo.values().length);
    }

    @Test
    void showsEveryOutcomeGroundWayAndApplicant() {
        Kohor all = kohor(filled);

        assertThat(all.diterima()).isBetween(350, 550);
        assertThat(all.skpdBulan()).hasSizeGreaterThan(40);
        assertThat(all.hasil().keySet()).isEqualTo(without(Hasil.class, Hasil.DIBATALKAN));
        assertThat(all.jalur().keySet()).isEqualTo(without(Jalur.class, Jalur.TIDAK_TERCATAT));
        assertThat(all.jenisPemohon().keySet()).isEqualTo(without(JenisPemohon.class, JenisPemohon.TIDAK_TERCATAT));
        assertThat(strings(filled, "select distinct alasan from permohonan where alasan is not null"))
                .containsExactlyInAnyOrderElementsOf(without(AlasanPenolakan.class, AlasanPenolakan.LAIN).stream()
                        .map(AlasanPenolakan::kode)
                        .toList());
    }

    /** The words of the law, without those that only another register can bring. */
    private static <K extends Enum<K>> Set<K> without(Class<K> kind, K imported) {
        Set<K> words = EnumSet.allOf(kind);
        words.remove(imported);
        return words;
    }

    @Test
    void addsUpAndCarriesOver() {
        Rekapitulasi rekapitulasi = new Rekapitulasi(filled.jdbc());
        Arus arus = filled.transactions().read(COUNTER, () -> rekapitulasi.arus(THIS_YEAR, rekapitulasi.kepala()));

        assertThat(arus.sisaAwal()).isPositive();
        assertThat(arus.diterima()).isEqualTo(kohor(filled).diterima());
        assertThat(arus.sisaAkhir()).isEqualTo(number("select count(*) from permohonan where hasil = 'berjalan'"));
        assertThat(number("select count(*) from antrean_segel")).isZero();
    }

    @Test
    void showsRequestsThatAreLateOrDueOrFresh() {
        for (String due : List.of("< '%s'", "= '%s'", "= date '%s' + 1", "> date '%s' + 5")) {
            assertThat(number("select count(*) from permohonan where hasil = 'berjalan' and jatuh_tempo "
                            + due.replace("%s", TODAY.toString())))
                    .as("due " + due)
                    .isPositive();
        }
        assertThat(number("select count(*) from permohonan where hari_kerja > 17"))
                .isPositive();
        assertThat(number("select count(*) from permohonan_versi where tindakan = 'ralat'"))
                .isGreaterThan(10);
        assertThat(number("select count(*) from permohonan where diperpanjang is not null and selesai <= jatuh_tempo"))
                .isGreaterThan(5);
    }

    @Test
    void showsObjectionsOfEveryGroundAndEndAndDisputesUpToTheCourts() {
        assertThat(strings(filled, "select distinct unnest(string_to_array(alasan, null)) from keberatan"))
                .containsExactlyInAnyOrderElementsOf(
                        words(EnumSet.allOf(AlasanKeberatan.class), AlasanKeberatan::kode));
        assertThat(strings(filled, "select distinct tahap from keberatan"))
                .containsExactlyInAnyOrderElementsOf(
                        words(without(TahapKeberatan.class, TahapKeberatan.DIBATALKAN), TahapKeberatan::kode));
        assertThat(strings(filled, "select distinct hasil from keberatan where hasil is not null"))
                .hasSize(HasilKeberatan.values().length);
        assertThat(strings(filled, "select distinct tahap from sengketa"))
                .contains("diajukan", "mediasi", "ajudikasi", "putusan_ki", "kasasi", "selesai", "dicabut");
        for (String running : List.of("< '%s'", "> '%s'")) {
            assertThat(number("select count(*) from keberatan where tahap = 'diproses' and jatuh_tempo "
                            + running.replace("%s", TODAY.toString())))
                    .as("due " + running)
                    .isPositive();
        }
        assertThat(number("select count(*) from permohonan where tenggat_atasan is not null and hasil = 'berjalan'"))
                .isEqualTo(1);
    }

    private static <K> List<String> words(Set<K> kinds, Function<K, String> kode) {
        return kinds.stream().map(kode).toList();
    }

    @Test
    void entersEachActOnItsDayOrTheNextWorkingDay() {
        assertThat(strings(
                        filled,
                        "select nomor from permohonan_versi where versi = 1 and (pada at time zone 'Asia/Pontianak')::date"
                                + " not between diterima and diterima + 15"))
                .isEmpty();
        assertThat(strings(
                        filled,
                        "select nomor from permohonan_versi where pada > '" + TestDatabase.CLOCK.instant() + "'"))
                .isEmpty();
        assertThat(number("select count(distinct pada) from permohonan_versi")).isGreaterThan(500);
    }

    @Test
    void canBeAskedWhatItKnewOnAnyDayOfTheYear() {
        assertThat(number("select count(*) from permohonan_versi v join segel s on (s.jenis, s.id, s.versi) ="
                        + " ('permohonan', v.id, v.versi) where (s.pada at time zone 'Asia/Pontianak')::date <>"
                        + " (v.pada at time zone 'Asia/Pontianak')::date"))
                .isZero();
        assertThat(number("select count(distinct pada::date) from segel")).isGreaterThan(200);
        assertThat(Examination.of(filled).wrong()).isEmpty();
    }

    @Test
    void refusesARegisterThatIsInUse() {
        try (TestDatabase used = TestDatabase.create()) {
            Skpd skpd = PermohonanFixture.skpd(used, "DPUPR");
            used.transactions()
                    .write(
                            PermohonanFixture.officer(skpd),
                            () -> PermohonanFixture.register(used)
                                    .catat(new UUID(1, 2), PermohonanFixture.aRequest(skpd, TODAY)));

            assertThatThrownBy(() -> demo(used).afterSingletonsInstantiated())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("bukan basis data kosong")
                    .hasMessageContaining("--data");
            assertThat(strings(used, "select demo::text from badan_publik")).containsExactly("false");
            assertThat(strings(used, "select nomor from permohonan")).hasSize(1);
            assertThat(strings(used, "select nama_pengguna from akun")).isEmpty();
        }
    }

    @Test
    void keepsItsSignInsOutOfARealRegister() {
        try (TestDatabase real = TestDatabase.create()) {
            DaftarAkun daftarAkun = AkunFixture.daftarAkun(real);

            assertThatThrownBy(() -> real.transactions()
                            .write(
                                    PermohonanFixture.UTAMA,
                                    () -> daftarAkun.add("demo.utama", "x", Peran.UTAMA, Optional.empty(), "sandi")))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("hanya ada di basis data demonstrasi");
        }
        assertThatThrownBy(() -> filled.transactions()
                        .write(
                                PermohonanFixture.UTAMA,
                                () -> filled.jdbc()
                                        .sql("update badan_publik set demo = false")
                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("tidak dapat menjadi register sungguhan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-01-04", "2028-02-29", "2026-06-28", "2026-12-31", "2031-07-01"})
    void canBeMadeOnAnyDay(LocalDate today) {
        List<Skpd> units = units();
        List<Rekaan> year = new TahunRekaan(
                        new TeksRekaan(), Kalender.bawaan(), TestDatabase.CLOCK.getZone(), today, units)
                .susun()
                .permohonan();

        assertThat(year).hasSizeGreaterThan(100);
        assertThat(year).extracting(Rekaan::id).doesNotHaveDuplicates();
        assertThat(year).allSatisfy(rekaan -> {
            assertThat(rekaan.baru().diterima()).isBetween(LocalDate.of(today.getYear() - 1, 10, 1), today);
            assertThat(rekaan.langkah())
                    .allSatisfy(langkah -> assertThat(langkah.tindakan().tanggal())
                            .isBetween(rekaan.baru().diterima(), today));
        });
    }

    private static List<Skpd> units() {
        return filled.transactions().read(PermohonanFixture.UTAMA, () -> new DaftarSkpd(filled.jdbc()).all());
    }

    @Test
    void hasWordsForEveryUnit() {
        TeksRekaan teks = new TeksRekaan();

        assertThat(units()).hasSize(45).allSatisfy(unit -> {
            assertThat(teks.setahun(unit.kode())).isPositive();
            assertThat(teks.rincian(unit.kode())).isNotEmpty();
        });
        assertThat(number("select count(distinct rincian) from permohonan")).isGreaterThan(60);
        assertThat(Arrays.stream(AkunDemo.values()).map(AkunDemo::namaPengguna))
                .allMatch(name -> name.startsWith("demo."));
    }
}
