package org.sipppid.skpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.surel.JamUji;

/** Decrees of November that hold from New Year on: nothing is so before midnight in the register's zone, all is after it. */
@Tag("basisdata")
class PerubahanMendatangTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** In UTC both lie on the last day of the year. */
    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 12, 31, 23, 59);

    private static final LocalDateTime AFTER = LocalDateTime.of(2027, 1, 1, 0, 1);

    private final JamUji clock = new JamUji(LocalDateTime.of(2026, 11, 23, 9, 0));
    private final TestDatabase database = TestDatabase.create(clock);
    private final DaftarSkpd daftar = new DaftarSkpd(database.jdbc());
    private final DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), daftar);
    private final RegisterPermohonan register = PermohonanFixture.register(database);
    private final Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
    private final Skpd dinsos = PermohonanFixture.skpd(database, "DINSOS");
    private final Skpd dpupr = PermohonanFixture.skpd(database, "DPUPR");
    private Skpd penerus;

    @BeforeEach
    void decree() {
        write(() -> {
            perubahan.ubah(decree(NEW_YEAR), dpupr, new Sebutan("DPUPR", "Dinas Karya", "Karya", "badan"));
            penerus = perubahan.gabung(
                    decree(NEW_YEAR),
                    List.of(dinkes, dinsos),
                    new Sebutan("DINKESOS", "Dinas Kesehatan dan Sosial", "Dinkesos", "dinas"));
            return penerus;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Keputusan decree(LocalDate tanggal) {
        return new Keputusan(UUID.randomUUID(), tanggal, "Perda 12/2026");
    }

    private <T> T write(Supplier<T> work) {
        return database.transactions().write(PermohonanFixture.UTAMA, work);
    }

    private <T> T read(Supplier<T> work) {
        return database.transactions().read(PermohonanFixture.UTAMA, work);
    }

    private Permohonan enter(Skpd unit, LocalDate diterima) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, diterima)));
    }

    private boolean reaches(Skpd unit, Permohonan permohonan) {
        return database.transactions()
                .read(
                        PermohonanFixture.officer(unit),
                        () -> register.find(permohonan.id()).isPresent());
    }

    private String nama(Skpd unit) {
        return read(() -> daftar.find(unit.id()).orElseThrow().nama());
    }

    @Test
    void namesChangeAtMidnight() {
        clock.set(BEFORE);
        assertThat(nama(dpupr)).isEqualTo(dpupr.nama());
        assertThat(read(() -> daftar.pada(NEW_YEAR)))
                .extracting(Skpd::nama)
                .contains(dpupr.nama())
                .doesNotContain("Dinas Karya");
        assertThat(read(() -> daftar.menurutKeputusan(NEW_YEAR)))
                .extracting(Skpd::nama)
                .contains("Dinas Karya", "Dinas Kesehatan dan Sosial");

        clock.set(AFTER);
        assertThat(nama(dpupr)).isEqualTo("Dinas Karya");
        assertThat(read(() -> daftar.find("DPUPR").orElseThrow().jenis())).isEqualTo("badan");
        assertThat(read(() -> daftar.pada(NEW_YEAR.minusDays(1))))
                .extracting(Skpd::nama)
                .contains(dpupr.nama());
    }

    @Test
    void unitsAreMergedAtMidnight() {
        Permohonan running = enter(dinkes, LocalDate.of(2026, 11, 20));
        clock.set(BEFORE);
        assertThat(read(daftar::all)).contains(dinkes, dinsos).doesNotContain(penerus);
        assertThat(read(() -> daftar.find("DINKESOS"))).isEmpty();
        assertThat(read(() -> daftar.find("DINKES").orElseThrow().berlakuSampai()))
                .isEmpty();
        assertThat(read(daftar::penjawab)).containsEntry(dinkes.id(), dinkes.id());
        assertThat(read(perubahan::susunan).tempat(dinkes.id(), Susunan.Pohon.SEKARANG))
                .isEqualTo(dinkes.id());
        assertThat(reaches(dinkes, running)).isTrue();
        assertThat(reaches(penerus, running)).isFalse();
        assertThatThrownBy(() -> handOver(enter(dpupr, LocalDate.of(2026, 12, 30)), penerus))
                .hasStackTraceContaining("tidak ada atau sudah berakhir");
        assertThat(handOver(enter(dpupr, LocalDate.of(2026, 12, 30)), dinkes)).isTrue();
        assertThat(enter(dinkes, LocalDate.of(2026, 12, 31)).nomor()).isNotBlank();

        clock.set(AFTER);
        assertThat(read(daftar::all)).contains(dinkes, penerus);
        assertThat(read(() -> daftar.find("DINKES").orElseThrow().berlakuSampai()))
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(read(daftar::penjawab)).containsEntry(dinkes.id(), penerus.id());
        assertThat(read(perubahan::susunan).tempat(dinkes.id(), Susunan.Pohon.SEKARANG))
                .isEqualTo(penerus.id());
        assertThat(reaches(penerus, running)).isTrue();
        assertThat(handOver(enter(dpupr, LocalDate.of(2026, 12, 30)), penerus)).isTrue();
        assertThatThrownBy(() -> handOver(enter(dpupr, LocalDate.of(2026, 12, 30)), dinkes))
                .hasStackTraceContaining("tidak ada atau sudah berakhir");
        assertThatThrownBy(() -> enter(dinkes, NEW_YEAR)).hasStackTraceContaining("sudah berakhir");
        assertThat(enter(penerus, NEW_YEAR).nomor()).isNotBlank();
    }

    private boolean handOver(Permohonan permohonan, Skpd to) {
        return write(() -> register.lakukan(
                permohonan.id(),
                1,
                new Tindakan.Limpahkan(LocalDate.of(2026, 12, 31), to.id(), to.kode(), "urusannya")));
    }

    @Test
    void whatIsDecidedOfADayToComeStandsInTheWayOfOtherDecrees() {
        assertThatThrownBy(() -> write(() -> perubahan.pecah(
                        decree(LocalDate.of(2026, 12, 1)),
                        dinkes,
                        List.of(new Sebutan("GIZI", "Dinas Gizi", "Gizi", "dinas")),
                        true)))
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("berakhir pada 31 Desember 2026");
        assertThatThrownBy(() -> write(() -> perubahan.gabung(
                        decree(LocalDate.of(2026, 12, 1)),
                        List.of(dpupr),
                        new Sebutan("RAYA", "Dinas Raya", "Raya", "dinas"))))
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("berlaku 1 Januari 2027 sudah tercatat");
        assertThatThrownBy(() -> write(() -> perubahan.pecah(
                        decree(LocalDate.of(2026, 12, 1)),
                        dpupr,
                        List.of(new Sebutan("DINKESOS", "Dinas Lain", "Lain", "dinas")),
                        false)))
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("DINKESOS sudah dipakai");
    }
}
