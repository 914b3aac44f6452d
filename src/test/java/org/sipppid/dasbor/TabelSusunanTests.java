package org.sipppid.dasbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan.Pohon;

/** The board's table in the old tree of units and in the new one: each adds up, and each figure opens its rows. */
@Tag("basisdata")
class TabelSusunanTests {

    private static final Lingkup TAHUN = Lingkup.semua(Periode.tahun(2026));

    private final TestDatabase database = TestDatabase.create();
    private final DaftarSkpd daftar = new DaftarSkpd(database.jdbc());
    private final DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), daftar);
    private final RegisterPermohonan register = PermohonanFixture.register(database);

    @AfterEach
    void close() {
        database.close();
    }

    private void enter(String kode, LocalDate diterima) {
        Skpd unit = PermohonanFixture.skpd(database, kode);
        database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, diterima)));
    }

    private void merge(LocalDate tanggal, Sebutan baru, String... kode) {
        List<Skpd> lama = Stream.of(kode)
                .map(satu -> PermohonanFixture.skpd(database, satu))
                .toList();
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.gabung(new Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026"), lama, baru));
    }

    private void history() {
        enter("DINKES", LocalDate.of(2026, 3, 2));
        enter("DINSOS", LocalDate.of(2026, 3, 3));
        enter("DP3A", LocalDate.of(2026, 4, 1));
        merge(
                LocalDate.of(2026, 7, 1),
                new Sebutan("DINKESOS", "Dinas Kesehatan dan Sosial", "Dinkesos", "dinas"),
                "DINKES",
                "DINSOS");
        enter("DINKESOS", LocalDate.of(2026, 7, 6));
        Skpd dp3a = PermohonanFixture.skpd(database, "DP3A");
        merge(LocalDate.of(2026, 9, 1), new Sebutan("DP3A", dp3a.nama(), dp3a.singkatan(), dp3a.jenis()), "DINKESOS");
        enter("DP3A", LocalDate.of(2026, 9, 7));
        enter("DPUPR", LocalDate.of(2026, 9, 8));
        database.sealer().sealAll();
    }

    private TabelSkpd table(Lingkup lingkup) {
        PapanReader reader = new PapanReader(
                database.transactions(),
                new RekapTersimpan(database.jdbc()),
                RekonsiliasiFixture.daftar(database),
                daftar,
                perubahan,
                new KegiatanReader(database.jdbc()),
                new DaftarTemuan(database.jdbc(), daftar),
                KetetapanFixture.kalender(database),
                database.clock());
        return reader.read(lingkup).tabel(Optional.empty());
    }

    private static Map<String, Integer> filled(TabelSkpd table) {
        return table.baris().stream()
                .filter(baris -> !baris.tanpaCatatan())
                .collect(Collectors.toMap(
                        baris -> baris.skpd().kode(), baris -> baris.jumlah().nilai()));
    }

    @Test
    void bothTreesAddUpToTheWholeAndEachFigureOpensItsRows() {
        history();
        assertThat(filled(table(TAHUN)))
                .isEqualTo(Map.of("DINKES", 1, "DINSOS", 1, "DINKESOS", 1, "DP3A", 2, "DPUPR", 1));
        assertThat(filled(table(TAHUN.pohon(Pohon.SEKARANG)))).isEqualTo(Map.of("DP3A", 5, "DPUPR", 1));

        assertEachFigureOpensItsRows(TAHUN);
    }

    @Test
    void groupsOfUnitsAddUpToTheWhole() {
        history();
        enter("BKAD", LocalDate.of(2026, 9, 9));
        database.sealer().sealAll();
        for (Pohon pohon : Pohon.values()) {
            Map<String, Integer> together = new HashMap<>();
            for (KelompokSkpd group : KelompokSkpd.values()) {
                filled(table(TAHUN.pohon(pohon).kelompok(group)))
                        .forEach((kode, n) -> together.merge(kode, n, Integer::sum));
            }
            assertThat(together).isEqualTo(filled(table(TAHUN.pohon(pohon))));
        }
        assertThat(filled(table(TAHUN.kelompok(KelompokSkpd.BADAN)))).isEqualTo(Map.of("BKAD", 1));
        assertEachFigureOpensItsRows(TAHUN.kelompok(KelompokSkpd.DINAS));
    }

    private void assertEachFigureOpensItsRows(Lingkup lingkup) {
        Rekapitulasi rows = new Rekapitulasi(database.jdbc());
        RekapTersimpan kept = new RekapTersimpan(database.jdbc());
        for (Pohon pohon : Pohon.values()) {
            TabelSkpd table = table(lingkup.pohon(pohon));
            List<Angka> figures = new ArrayList<>(table.jumlah());
            table.baris().forEach(baris -> {
                figures.add(baris.jumlah());
                baris.petak().forEach(petak -> figures.add(petak.angka()));
            });
            database.transactions().read(Actor.program(Actor.Role.HITUNG, "uji"), () -> {
                for (Angka angka : figures) {
                    assertThat(rows.jumlah(angka.saringan(), rows.kepala()))
                            .as(angka.url())
                            .isEqualTo(angka.nilai());
                    assertThat(kept.jumlah(angka.saringan())).isEqualTo(angka.nilai());
                    assertThat(Saringan.parse(angka.saringan().query(), Periode.tahun(2026)))
                            .isEqualTo(angka.saringan());
                }
                return true;
            });
        }
    }

    @Test
    void aUnitsOwnBoardCountsItAlone() {
        history();
        Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
        assertThat(filled(table(TAHUN.skpd(dinkes)))).isEqualTo(Map.of("DINKES", 1));
        assertThat(filled(table(TAHUN.pohon(Pohon.SEKARANG).skpd(dinkes)))).isEqualTo(Map.of("DP3A", 1));
    }
}
