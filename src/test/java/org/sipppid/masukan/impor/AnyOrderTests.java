package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.Actor;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Rekapitulasi;

/** Whatever the order of rows, the cut into files and the number of times: one register and one set of figures. */
@Tag("basisdata")
class AnyOrderTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final String PETA = ImporFixture.PETA
                    .replace("nomor_asal: No", "nomor_asal: {kolom: No, tanpa_nomor: satukan}")
                    .replace("skpd: Unit", "skpd: {kolom: Unit, buat_otomatis: ya}")
            + "pemohon: {nama: Nama}\n";
    private static final String JUDUL = ImporFixture.JUDUL.strip() + ",Nama\n";

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void oneRegisterAndOneSetOfFigures(@ForAll("rows") List<String> rows, @ForAll Random random) {
        try (ImporFixture whole = new ImporFixture();
                ImporFixture parts = new ImporFixture()) {
            run(whole, rows, true);
            int files = 1 + random.nextInt(3);
            for (List<String> file : split(shuffled(rows, random), files, random)) {
                run(parts, file, false);
            }
            run(parts, shuffled(rows, random), true);
            HasilImpor again = run(parts, shuffled(rows, random), true);
            assertThat(again.baru() + again.berubah()).isZero();
            assertThat(parts.register()).isEqualTo(whole.register()).hasSizeLessThanOrEqualTo(rows.size());
            assertThat(parts.count("select count(*) from permohonan_versi"))
                    .isEqualTo(parts.register().size());
            assertThat(figures(parts)).isEqualTo(figures(whole));
        }
    }

    /** Imports after a trial that must have foretold it. */
    private static HasilImpor run(ImporFixture impor, List<String> rows, boolean tried) {
        if (rows.isEmpty()) {
            return null;
        }
        var file = impor.file("r.csv", JUDUL + String.join("", rows));
        HasilImpor trial = tried ? impor.run(file, PETA, true).hasil() : null;
        HasilImpor hasil = impor.run(file, PETA, false).hasil();
        if (tried) {
            assertThat(hasil).usingRecursiveComparison().ignoringFields("uji").isEqualTo(trial);
        }
        return hasil;
    }

    private static List<String> shuffled(List<String> rows, Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<List<String>> split(List<String> rows, int files, Random random) {
        Map<Integer, List<String>> split = new TreeMap<>();
        rows.forEach(row -> split.computeIfAbsent(random.nextInt(files), file -> new ArrayList<>())
                .add(row));
        return List.copyOf(split.values());
    }

    private static Map<String, Object> figures(ImporFixture impor) {
        Rekapitulasi rekapitulasi = new Rekapitulasi(impor.database.jdbc());
        Saringan all = Saringan.diterima(Periode.rentang(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        return impor.database.transactions().read(COUNTER, () -> {
            Kohor kohor = rekapitulasi.kohor(all, rekapitulasi.kepala());
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("diterima", kohor.diterima());
            figures.put("bulan", kohor.bulan());
            figures.put("skpd", rekapitulasi.hasilSkpd(all, rekapitulasi.kepala()));
            figures.put("alasan", kohor.alasan());
            return figures;
        });
    }

    /** Rows of a register in which one number says one thing; some have none, some cannot be taken. */
    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 400)
                .map(n -> LocalDate.of(2025, 1, 1).plusDays(n));
        Arbitrary<String> row = Combinators.combine(
                        days,
                        Arbitraries.of("DPUPR", "Dinkes", "Parks", "Roads & Bridges", ""),
                        Arbitraries.of("satu", "dua\nbaris", "=tiga", "\"empat\"", "", "lima; enam"),
                        Arbitraries.of("Dijawab", "Sebagian", "Tolak", "Proses", "Entah"),
                        Arbitraries.integers().between(-2, 30),
                        Arbitraries.of("", "Siti", "Budi"))
                .as((day, unit, isi, status, took, nama) -> String.join(
                        ",",
                        date(day),
                        unit,
                        "\"" + isi.replace("\"", "\"\"") + "\"",
                        status,
                        status.equals("Proses") || took == 30 ? "" : date(day.plusDays(took)),
                        nama + "\n"));
        return row.list().ofMinSize(1).ofMaxSize(25).map(rows -> {
            List<String> numbered = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                numbered.add(
                        i % 4 == 3 // without a number
                                ? "," + rows.get(i).replaceFirst(",\"", ",\"" + i + " ")
                                : i + "," + rows.get(i));
            }
            numbered.addAll(numbered.subList(0, rows.size() / 3)); // twins
            return numbered;
        });
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
