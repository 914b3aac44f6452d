package org.sipppid.rekonsiliasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.rekonsiliasi.temuan.Penutupan;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** Two units become one in July: it declares, closes and clears up what they left, and they reach nothing of its own. */
@Tag("basisdata")
class PenerusTests {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private final TestDatabase database = TestDatabase.create();
    private final DaftarPernyataan daftar = RekonsiliasiFixture.daftar(database);
    private final TutupBuku tutupBuku = new TutupBuku(database.jdbc());
    private final DaftarTemuan temuan = new DaftarTemuan(database.jdbc(), new DaftarSkpd(database.jdbc()));
    private final Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
    private Actor lama;
    private Actor baru;
    private Skpd penerus;

    @BeforeEach
    void declareMayAndMerge() {
        lama = RekonsiliasiFixture.signatory(database, dinkes);
        write(lama, () -> daftar.nyatakan(dinkes, JUNE.minusMonths(1), 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)));
        penerus = RekonsiliasiFixture.gabung(database, LocalDate.of(2026, 7, 1), "DINKES", "DINSOS");
        baru = RekonsiliasiFixture.signatory(database, penerus);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(Actor actor, Runnable work) {
        database.transactions().write(actor, work);
    }

    private void refused(Actor actor, Runnable work) {
        assertThatThrownBy(() -> write(actor, work)).hasStackTraceContaining("row-level security");
    }

    @Test
    void itDeclaresAndClosesTheirMonthsAndReadsWhatTheyDeclared() {
        write(baru, () -> {
            assertThat(daftar.nyatakan(dinkes, JUNE, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)))
                    .isTrue();
            tutupBuku.tutup(dinkes, JUNE);
            assertThat(daftar.riwayat(dinkes, JUNE)).hasSize(1);
            assertThat(daftar.riwayat(dinkes, JUNE.minusMonths(1))).hasSize(1); // declared before the merger
            assertThat(tutupBuku.riwayat(dinkes, JUNE)).hasSize(1);
            assertThat(daftar.nyatakan(dinkes, JUNE.minusMonths(1), 1, RekonsiliasiFixture.angka(0, 0, 0, 0, 1)))
                    .isTrue();
        });
    }

    @Test
    void theyReachNothingOfItsOwnNorOfEachOther() {
        write(baru, () -> daftar.nyatakan(penerus, AUGUST, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)));
        write(lama, () -> assertThat(daftar.riwayat(penerus, AUGUST)).isEmpty());
        refused(
                lama,
                () -> daftar.nyatakan(penerus, AUGUST.plusMonths(1), 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)));
        refused(lama, () -> tutupBuku.tutup(penerus, AUGUST));
        Skpd dinsos = PermohonanFixture.skpd(database, "DINSOS");
        refused(lama, () -> daftar.nyatakan(dinsos, JUNE, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)));
        Skpd dpupr = PermohonanFixture.skpd(database, "DPUPR");
        refused(baru, () -> daftar.nyatakan(dpupr, JUNE, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 0)));
    }

    /** As a comparison with the unit's file leaves it open. */
    private UUID open(Skpd skpd) {
        UUID id = UUID.randomUUID();
        database.asOwner("""
                select set_config('sip.saat', now()::text, false), set_config('sip.asal', 'uji', false);
                insert into temuan (id, aturan, kunci, skpd, rincian)
                values ('%s', 'hanya_di_skpd', '%s', '%s', '{"nomor": "7"}')""".formatted(id, id, skpd.id()));
        return id;
    }

    @Test
    void itSeesAndClosesTheirFindings() {
        UUID left = open(dinkes);
        UUID own = open(penerus);
        write(lama, () -> {
            assertThat(temuan.find(own)).isEmpty();
            assertThat(temuan.tutup(own, 1, Penutupan.TOLAK, Optional.of("bukan milik kami")))
                    .isFalse();
        });
        write(baru, () -> {
            assertThat(temuan.find(left)).isPresent();
            assertThat(database.jdbc()
                            .sql("select count(*) from riwayat_temuan(:id)")
                            .param("id", left)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(temuan.tutup(left, 1, Penutupan.TOLAK, Optional.of("memang begitu")))
                    .isTrue();
        });
    }

    @Test
    void settingsOfTheirPapersAreReadForTheirLetters() {
        write(
                lama,
                () -> database.jdbc()
                        .sql(
                                "insert into pola_nomor (skpd, jenis, pola) values (:skpd, 'surat', '{urut}/LAMA/{tahun}')")
                        .param("skpd", dinkes.id())
                        .update());
        assertThat(count(baru, "pola_nomor")).isEqualTo(1);
        assertThat(count(
                        RekonsiliasiFixture.signatory(database, PermohonanFixture.skpd(database, "DPUPR")),
                        "pola_nomor"))
                .isZero();
    }

    private int count(Actor actor, String table) {
        return database.transactions()
                .read(
                        actor,
                        () -> database.jdbc()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
    }
}
