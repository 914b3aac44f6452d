package org.sipppid.bantuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.dao.DataAccessException;

/** The register of requests between public bodies: its numbers, its versions, and who may see it. */
class BantuanTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final int WRITERS = 50;

    private TestDatabase database;
    private RegisterBantuan register;
    private Skpd dinkes;
    private Skpd dpupr;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        register =
                new RegisterBantuan(database.jdbc(), new DaftarSkpd(database.jdbc()), new PolaNomor(database.jdbc()));
        dinkes = PermohonanFixture.skpd(database, "DINKES");
        dpupr = PermohonanFixture.skpd(database, "DPUPR");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private BantuanKedinasan catat(Skpd skpd) {
        UUID id = UUID.randomUUID();
        BantuanBaru baru = new BantuanBaru(skpd, DAY, "Kejaksaan Negeri Contoh", Optional.of("B-1/2026"), "Data aset");
        return database.transactions().write(PermohonanFixture.officer(skpd), () -> {
            register.catat(id, baru);
            return register.find(id).orElseThrow();
        });
    }

    @Test
    void hasASeriesOfItsOwnWithoutAHoleWhoeverWritesAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<String>> given = new ArrayList<>();
        for (int n = 0; n < WRITERS; n++) {
            given.add(writers.submit(() -> catat(dinkes).nomor()));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<String> one : given) {
            numbers.add(one.get());
        }
        writers.shutdown();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, WRITERS)
                        .mapToObj(urut -> String.format(java.util.Locale.ROOT, "%03d/BK/DINKES/III/2026", urut))
                        .toList());
        database.sealer().sealAll();
        assertThat(Examination.of(database).text()).contains("Semua cocok.").contains(WRITERS + " mata rantai\n");
    }

    @Test
    void everyStateIsKeptAndAStaleAnswerIsRefused() {
        BantuanKedinasan made = catat(dinkes);
        assertThat(jawab(made, HasilBantuan.DIBERIKAN)).isTrue();
        assertThat(jawab(made, HasilBantuan.DICABUT)).isFalse();
        assertThat(database.transactions()
                        .read(
                                PermohonanFixture.UTAMA,
                                () -> database.jdbc()
                                        .sql("select hasil from bantuan_kedinasan_versi order by versi")
                                        .query(String.class)
                                        .list()))
                .containsExactly("berjalan", "diberikan");
        assertThatThrownBy(() -> database.asOwner("update bantuan_kedinasan set nomor = 'lain'"))
                .hasStackTraceContaining("tidak dapat diubah");
    }

    private boolean jawab(BantuanKedinasan bantuan, HasilBantuan hasil) {
        JawabanBantuan jawaban = new JawabanBantuan(hasil, Optional.of(DAY.plusDays(3)), Optional.empty());
        return database.transactions()
                .write(
                        PermohonanFixture.officer(bantuan.skpd()),
                        () -> register.jawab(bantuan.id(), bantuan.versi(), jawaban));
    }

    @Test
    void aUnitSeesAndRecordsOnlyItsOwn() {
        BantuanKedinasan theirs = catat(dpupr);
        catat(dinkes);
        assertThat(database.transactions().read(PermohonanFixture.officer(dinkes), register::count))
                .isEqualTo(1);
        assertThat(database.transactions().read(PermohonanFixture.officer(dinkes), () -> register.find(theirs.id())))
                .isEmpty();
        BantuanBaru baru = new BantuanBaru(dpupr, DAY, "x", Optional.empty(), "x");
        assertThatThrownBy(() -> database.transactions()
                        .write(PermohonanFixture.officer(dinkes), () -> register.catat(UUID.randomUUID(), baru)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEndedUnitReceivesNoneAndItsSuccessorGoesOnWithTheOthers() {
        BantuanKedinasan running = catat(dinkes);
        DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc()));
        DaftarPerubahan.Keputusan decree =
                new DaftarPerubahan.Keputusan(UUID.randomUUID(), DAY.plusDays(1), "Perda 3/2026");
        DaftarPerubahan.Sebutan baru =
                new DaftarPerubahan.Sebutan("DINKESPU", "Dinas Kesehatan dan Karya", "Dinkespu", "dinas");
        Skpd penerus = database.transactions()
                .write(PermohonanFixture.UTAMA, () -> perubahan.gabung(decree, List.of(dinkes, dpupr), baru));
        Actor officer = PermohonanFixture.officer(penerus);
        BantuanBaru late = new BantuanBaru(dinkes, DAY.plusDays(1), "x", Optional.empty(), "x");
        assertThatThrownBy(() -> database.transactions().write(officer, () -> register.catat(UUID.randomUUID(), late)))
                .hasStackTraceContaining("sudah berakhir");
        JawabanBantuan jawaban =
                new JawabanBantuan(HasilBantuan.DIBERIKAN, Optional.of(DAY.plusDays(3)), Optional.empty());
        assertThat(database.transactions().write(officer, () -> register.jawab(running.id(), 1, jawaban)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update penomoran set terakhir = terakhir + 1 where jenis = 'bantuan_kedinasan'",
                "update penomoran set terakhir = terakhir - 1 where jenis = 'bantuan_kedinasan'",
                "update bantuan_kedinasan set rincian = 'lain' where urut = 1",
                "update bantuan_kedinasan_versi set rincian = 'lain' where urut = 1 and versi = 1",
                "update bantuan_kedinasan_versi set sampai = null where urut = 1",
                "delete from bantuan_kedinasan_versi where urut = 2"
            })
    void theExaminationFindsWhatOnlyTheOwnerCanDo(String tampering) {
        jawab(catat(dinkes), HasilBantuan.DIBERIKAN);
        catat(dinkes);
        database.sealer().sealAll();
        assertThat(Examination.of(database).wrong()).isEmpty();

        database.asOwner("alter table bantuan_kedinasan disable trigger user;"
                + "alter table bantuan_kedinasan_versi disable trigger user;" + tampering);
        assertThat(Examination.of(database).wrong()).containsExactly("Bantuan kedinasan");
    }
}
