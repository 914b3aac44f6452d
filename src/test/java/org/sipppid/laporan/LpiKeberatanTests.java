package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.sengketa.SengketaFixture;
import org.sipppid.sengketa.TahapSengketa;
import org.sipppid.skpd.Skpd;
import org.sipppid.web.Format;

/** What the report says of objections and disputes that are there (P21 Ps 56(4) huruf d). */
@Tag("basisdata")
class LpiKeberatanTests {

    @Test
    void printsEachPrescribedItemWithItsFigures() {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            Set<AlasanKeberatan> grounds = Set.of(AlasanKeberatan.B, AlasanKeberatan.G);
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                for (TahapKeberatan tahap : List.of(
                        TahapKeberatan.DIPROSES,
                        TahapKeberatan.DIJAWAB,
                        TahapKeberatan.DILAKSANAKAN,
                        TahapKeberatan.DIBATALKAN)) {
                    KeberatanFixture.at(database, unit, tahap, HasilKeberatan.DIKABULKAN_SEBAGIAN, grounds);
                }
                SengketaFixture.at(database, unit, TahapSengketa.GUGATAN, Set.of(AlasanKeberatan.A, AlasanKeberatan.B));
            });
            database.sealer().sealAll();

            List<Blok> blok = section(database);
            assertThat(blok.stream().filter(Blok.Paragraf.class::isInstance).map(satu -> ((Blok.Paragraf) satu).teks()))
                    .contains(
                            "1. Jumlah keberatan yang diterima: 4 (empat) keberatan.",
                            "2. Tanggapan atas keberatan yang diberikan: 3 (tiga) tanggapan.",
                            "3. Jumlah permohonan penyelesaian sengketa ke Komisi Informasi: 1 (satu) permohonan.",
                            "5. Jumlah gugatan ke pengadilan: 1 (satu) gugatan.",
                            "6. Hasil putusan pengadilan: nihil.");
            List<Tabel> tabel = blok.stream()
                    .filter(Tabel.class::isInstance)
                    .map(Tabel.class::cast)
                    .toList();
            assertThat(tabel).hasSize(3);
            assertThat(tabel.get(0).baris())
                    .extracting(baris -> baris.get(0) + baris.get(2))
                    .containsExactly("a1", "b4", "c-", "d-", "e-", "f-", "g3");
            assertThat(tabel.get(1).baris())
                    .containsExactly(
                            List.of("1", "Dikabulkan seluruhnya", "-", "-", "-"),
                            List.of("2", "Dikabulkan sebagian", "2", "1", "1"),
                            List.of("3", "Ditolak", "1", "", ""));
            assertThat(tabel.get(1).jumlah()).containsExactly("", "Jumlah", "3", "1", "1");
        }
    }

    private static List<Blok> section(TestDatabase database) {
        AngkaLpi angka = LaporanFixture.counter(database).hitung(new Cakupan(Periode.tahun(2026), Optional.empty()));
        return new LpiDokumen(angka, new Format(database.clock()), Kalender.bawaan())
                .bagian().stream()
                        .filter(bagian -> bagian.judul().startsWith("G. Keberatan"))
                        .findFirst()
                        .orElseThrow()
                        .blok();
    }
}
