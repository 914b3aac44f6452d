package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed report, read back from its file and held against the register, cell by cell. */
@Tag("laporan")
class LpiPrintTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void everyPrintedCellIsTheNumberOfItsRows(
            @ForAll("seeds") long seed, @ForAll("periods") Periode periode, @ForAll boolean oneUnit) {
        try (TestDatabase database = TestDatabase.create()) {
            LaporanFixture.fill(database, seed, 40);
            Optional<Skpd> skpd = oneUnit ? Optional.of(PermohonanFixture.skpd(database, "DINKES")) : Optional.empty();
            Cakupan cakupan = new Cakupan(periode, skpd);
            PdfReadBack pdf = new PdfReadBack(
                    LaporanFixture.laporan(database).draf(cakupan, LaporanFixture.SIGNATORY, Optional.empty()));
            Expected expected = new Expected(database, cakupan);

            List<List<List<String>>> tables = new ArrayList<>();
            pdf.tables().stream().filter(table -> isNumbered(table.rows())).forEach(table -> tables.add(table.rows()));
            assertThat(tables).containsExactlyElementsOf(expected.tables());
        }
    }

    /** A table of figures, not one of names and what they say. */
    private static boolean isNumbered(List<List<String>> rows) {
        return rows.get(0).size() > 2;
    }

    @Example
    void isArchivalAndAccessible() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            LaporanFixture.fill(database, 7, 60);
            byte[] pdf = LaporanFixture.laporan(database)
                    .draf(
                            new Cakupan(Periode.tahun(2026), Optional.empty()),
                            LaporanFixture.SIGNATORY,
                            Optional.empty());

            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Example
    void saysNihilForAnEmptyRegisterAndWhatIsNotRecorded() {
        try (TestDatabase database = TestDatabase.create()) {
            String text = new PdfReadBack(LaporanFixture.laporan(database)
                            .draf(
                                    new Cakupan(Periode.semester(2026, 1), Optional.empty()),
                                    LaporanFixture.SIGNATORY,
                                    Optional.empty()))
                    .text()
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("PEMERINTAH PROVINSI KALIMANTAN BARAT")
                    .contains("tidak ada permohonan informasi publik yang diterima (nihil)")
                    .contains("0 dari 45 SKPD mencatat permohonan")
                    .contains("1. Jumlah keberatan yang diterima: nihil.")
                    .contains("2. Tanggapan atas keberatan yang diberikan: nihil.")
                    .contains("3. Jumlah permohonan penyelesaian sengketa ke Komisi Informasi: nihil.")
                    .contains("4. Hasil mediasi dan ajudikasi Komisi Informasi: nihil.")
                    .contains("5. Jumlah gugatan ke pengadilan: nihil.")
                    .contains("6. Hasil putusan pengadilan: nihil.")
                    .contains("tidak dicatat dalam program")
                    .contains("DRAF, belum ditetapkan")
                    .contains("KEPALA BADAN PENGHUBUNG")
                    .contains("NIP 197001011995031001")
                    .contains("Dihitung dari register pada 23 November 2026 14.02.11 WIB")
                    .contains("Halaman 1 dari");
        }
    }

    @Example
    void theSameReportPrintedAgainIsTheSameBytes() {
        try (TestDatabase database = TestDatabase.create()) {
            LaporanFixture.fill(database, 3, 10);
            Cakupan cakupan = new Cakupan(Periode.tahun(2026), Optional.empty());
            byte[] first = LaporanFixture.laporan(database).draf(cakupan, LaporanFixture.SIGNATORY, Optional.empty());
            byte[] second = LaporanFixture.laporan(database).draf(cakupan, LaporanFixture.SIGNATORY, Optional.empty());
            assertThat(second).isEqualTo(first);
        }
    }

    @Example
    void aNameWithLettersThatNoFontHasIsPrintedWithBoxes() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Penandatangan odd = new Penandatangan(
                    List.of("Kepala \uD83D\uDE00"), "العربية <b>&amp;", Optional.empty(), Optional.empty(), List.of());
            byte[] pdf = LaporanFixture.laporan(database)
                    .draf(new Cakupan(Periode.tahun(2026), Optional.empty()), odd, Optional.empty());
            assertThat(new PdfReadBack(pdf).text()).contains("KEPALA \u25A1").contains("<b>&amp;");
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<Periode> periods() {
        return Arbitraries.of(
                Periode.tahun(2025),
                Periode.semester(2026, 1),
                Periode.triwulan(2026, 3),
                Periode.bulan(YearMonth.of(2026, 9)),
                Periode.rentang(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 3, 2)),
                Periode.rentang(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 23)));
    }

    /** The tables as they must be, each cell counted by itself. */
    private record Expected(TestDatabase database, Cakupan cakupan) {

        List<List<List<String>>> tables() {
            Saringan all = cakupan.saringan();
            List<List<List<String>>> tables = new ArrayList<>();
            tables.add(matrix(months(), jalur(all), all));
            if (count(all) > 0) {
                tables.add(matrix(months(), hasil(), all));
            }
            if (count(all.hariKerja(LamaLayanan.semua())) > 0) {
                tables.add(shares(WaktuLayanan.KELAS.stream()
                        .map(kelas -> new Line(kelas.label(), saringan -> all.hariKerja(kelas)))
                        .toList()));
                tables.add(longest(all));
            }
            if (count(all.hasil(Hasil.DITOLAK)) > 0) {
                tables.add(grounds(all));
            }
            tables.add(kinds(all));
            tables.add(List.of(List.of(
                    cell(all.dasar(Dasar.SISA_AWAL)),
                    cell(all),
                    cell(all.dasar(Dasar.SELESAI)),
                    cell(all.dasar(Dasar.SISA_AKHIR)))));
            if (cakupan.skpd().isEmpty()) {
                tables.add(matrix(units(), hasil(), all));
            }
            return tables;
        }

        private record Line(String label, Function<Saringan, Saringan> narrow) {}

        private List<Line> months() {
            Periode periode = cakupan.periode();
            List<YearMonth> months = periode.bulan();
            boolean oneYear =
                    months.get(0).getYear() == months.get(months.size() - 1).getYear();
            String[] names = {
                "Januari",
                "Februari",
                "Maret",
                "April",
                "Mei",
                "Juni",
                "Juli",
                "Agustus",
                "September",
                "Oktober",
                "November",
                "Desember"
            };
            return months.stream()
                    .map(month -> new Line(
                            names[month.getMonthValue() - 1] + (oneYear ? "" : " " + month.getYear()),
                            saringan -> saringan.periode(periode.potong(month))))
                    .toList();
        }

        private List<Line> units() {
            return database.transactions().read(COUNTER, () -> new DaftarSkpd(database.jdbc()).all()).stream()
                    .map(unit -> new Line(unit.singkatan(), saringan -> saringan.skpd(unit.kode())))
                    .toList();
        }

        private List<Function<Saringan, Saringan>> jalur(Saringan all) {
            List<Function<Saringan, Saringan>> columns = new ArrayList<>();
            for (Jalur jalur : Jalur.values()) {
                if (jalur != Jalur.TIDAK_TERCATAT || count(all.jalur(jalur)) > 0) {
                    columns.add(saringan -> saringan.jalur(jalur));
                }
            }
            return columns;
        }

        private static List<Function<Saringan, Saringan>> hasil() {
            List<Function<Saringan, Saringan>> columns = new ArrayList<>();
            Kohor.HASIL.forEach(hasil -> columns.add(saringan -> saringan.hasil(hasil)));
            return columns;
        }

        private List<List<String>> matrix(List<Line> lines, List<Function<Saringan, Saringan>> columns, Saringan all) {
            List<List<String>> rows = new ArrayList<>();
            for (Line line : lines) {
                List<String> row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), line.label()));
                columns.forEach(
                        column -> row.add(cell(column.apply(line.narrow().apply(all)))));
                row.add(cell(line.narrow().apply(all)));
                rows.add(row);
            }
            List<String> total = new ArrayList<>(List.of("", "Jumlah"));
            columns.forEach(column -> total.add(cell(column.apply(all))));
            total.add(cell(all));
            rows.add(total);
            return rows;
        }

        /** Sorted here, from the rows themselves. */
        private List<List<String>> longest(Saringan all) {
            RegisterPermohonan register = PermohonanFixture.register(database);
            List<Permohonan> answered = database.transactions()
                    .read(PermohonanFixture.UTAMA, () -> register.terdekat(all.hariKerja(LamaLayanan.semua()), 1_000));
            Map<UUID, String> unit =
                    database.transactions().read(COUNTER, () -> new DaftarSkpd(database.jdbc()).all()).stream()
                            .collect(Collectors.toMap(Skpd::id, Skpd::singkatan));
            DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MM/yyyy", java.util.Locale.ROOT);
            List<List<String>> rows = new ArrayList<>();
            answered.stream()
                    .sorted(Comparator.comparing(
                                    (Permohonan p) -> -p.hariKerja().orElseThrow())
                            .thenComparing(Permohonan::diterima)
                            .thenComparing(p -> p.id().toString()))
                    .limit(10)
                    .forEach(p -> rows.add(List.of(
                            String.valueOf(rows.size() + 1),
                            unit.get(p.skpd()),
                            day.format(p.diterima()),
                            day.format(p.penyelesaian().orElseThrow().tanggal()),
                            p.hasil().label(),
                            String.valueOf(p.hariKerja().orElseThrow()))));
            return rows;
        }

        private List<List<String>> grounds(Saringan all) {
            Saringan refused = all.hasil(Hasil.DITOLAK);
            return shares(Arrays.stream(org.sipppid.permohonan.AlasanPenolakan.values())
                    .filter(alasan -> count(refused.alasan(alasan)) > 0)
                    .map(alasan -> new Line(alasan.label(), saringan -> refused.alasan(alasan)))
                    .toList());
        }

        private List<List<String>> kinds(Saringan all) {
            return shares(Arrays.stream(JenisPemohon.values())
                    .filter(jenis -> jenis != JenisPemohon.TIDAK_TERCATAT || count(all.jenisPemohon(jenis)) > 0)
                    .map(jenis -> new Line(jenis.label(), saringan -> all.jenisPemohon(jenis)))
                    .toList());
        }

        private List<List<String>> shares(List<Line> lines) {
            Saringan all = cakupan.saringan();
            List<Integer> counts =
                    lines.stream().map(line -> count(line.narrow().apply(all))).toList();
            int sum = counts.stream().mapToInt(Integer::intValue).sum();
            List<List<String>> rows = new ArrayList<>();
            List<java.math.BigDecimal> shares = org.sipppid.rekapitulasi.Persentase.of(counts);
            for (int i = 0; i < lines.size(); i++) {
                rows.add(List.of(
                        String.valueOf(i + 1),
                        lines.get(i).label(),
                        cell(counts.get(i)),
                        shares.get(i).toString().replace('.', ',') + "%"));
            }
            rows.add(List.of("", "Jumlah", cell(sum), sum == 0 ? "-" : "100,00%"));
            return rows;
        }

        private String cell(Saringan saringan) {
            return cell(count(saringan));
        }

        private static String cell(int n) {
            return n == 0 ? "-" : String.valueOf(n);
        }

        private int count(Saringan saringan) {
            Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
            return database.transactions().read(COUNTER, () -> rekapitulasi.jumlah(saringan, rekapitulasi.kepala()));
        }
    }
}
