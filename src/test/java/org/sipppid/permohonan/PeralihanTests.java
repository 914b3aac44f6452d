package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataIntegrityViolationException;

/** Every act in every stage: allowed exactly where the reviewed table says, by the program and by the database alike. */
@Tag("basisdata")
class PeralihanTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static TestDatabase database;
    private static Skpd unit;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        unit = PermohonanFixture.skpd(database, "DPUPR");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** One cell of the table. */
    private record Cell(JenisTindakan jenis, Tahap dari, Optional<Tahap> ke) {
        @Override
        public String toString() {
            return jenis.kode() + " dari " + dari.kode() + " -> "
                    + ke.map(Tahap::kode).orElse("ditolak");
        }
    }

    private static List<Cell> cells() throws IOException {
        try (Reader file = new InputStreamReader(
                        PeralihanTests.class.getResourceAsStream("/permohonan/peralihan.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            return rows.stream().flatMap(PeralihanTests::cells).toList();
        }
    }

    private static Stream<Cell> cells(NamedCsvRecord row) {
        JenisTindakan jenis = parse(row.getField("tindakan"));
        assertThat(row.getField("dasar")).as("the article of " + jenis).isNotBlank();
        return Arrays.stream(Tahap.values()).map(dari -> {
            String ke = row.getField(dari.kode());
            return new Cell(
                    jenis,
                    dari,
                    ke.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    ke.equals("=") ? dari : Tahap.valueOf(ke.toUpperCase(java.util.Locale.ROOT))));
        });
    }

    private static JenisTindakan parse(String kode) {
        return JenisTindakan.valueOf(kode.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void theTableNamesEveryActButTheFirstAndTheImport() throws IOException {
        Set<JenisTindakan> named = cells().stream().map(Cell::jenis).collect(Collectors.toSet());
        assertThat(JenisTindakan.values())
                .filteredOn(jenis -> !named.contains(jenis))
                .containsExactly(JenisTindakan.DAFTARKAN, JenisTindakan.IMPOR);
    }

    @Test
    void theDatabaseKnowsTheSameSteps() throws IOException {
        Set<String> expected = cells().stream()
                .filter(cell -> cell.ke().isPresent())
                .map(cell -> cell.jenis().kode() + " " + cell.dari().kode() + " "
                        + cell.ke().get().kode())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("daftarkan  diperiksa");
        List<String> stored = database.transactions()
                .read(
                        Actor.program(Actor.Role.PERIKSA, "uji"),
                        () -> database.jdbc().sql("""
                                        select tindakan || ' ' || dari || ' ' || ke from peralihan_permohonan
                                         where tindakan <> 'impor'""").query(String.class).list());
        assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Each act is tried on a request that really stands in the stage, first by the program, then by plain SQL. */
    @ParameterizedTest
    @MethodSource("cells")
    void isAllowedExactlyWhereTheLawSays(Cell cell) {
        Permohonan permohonan = ready(cell);
        Tindakan tindakan = act(cell.jenis(), permohonan);

        if (cell.ke().isPresent()) {
            assertThat(permohonan.keadaan().alangan(cell.jenis(), tindakan.tanggal()))
                    .isEmpty();
            assertThat(lakukan(permohonan, tindakan)).isTrue();
            assertThat(find(permohonan.id()).tahap()).isEqualTo(cell.ke().get());
        } else {
            assertThat(permohonan.keadaan().alangan(cell.jenis(), tindakan.tanggal()))
                    .isPresent();
            assertThatThrownBy(() -> lakukan(permohonan, tindakan)).isInstanceOf(TindakanDitolak.class);
            for (Tahap ke : Tahap.values()) {
                assertThatThrownBy(() -> bySql(permohonan, cell.jenis(), ke))
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
            assertThat(find(permohonan.id())).isEqualTo(permohonan);
        }
    }

    /** A request in the stage; for its lapse, one whose applicant has had the letter for long. */
    private static Permohonan ready(Cell cell) {
        Permohonan there = inStage(cell.dari());
        if (cell.jenis() == JenisTindakan.GUGURKAN && there.tahap() == Tahap.MENUNGGU_KELENGKAPAN) {
            assertThat(lakukan(there, act(JenisTindakan.CATAT_SURAT_DITERIMA, there)))
                    .isTrue();
        }
        return find(there.id());
    }

    private static boolean lakukan(Permohonan permohonan, Tindakan tindakan) {
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PermohonanFixture.register(database)
                                .lakukan(permohonan.id(), permohonan.versi(), tindakan));
    }

    private static int bySql(Permohonan permohonan, JenisTindakan jenis, Tahap ke) {
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("update permohonan set tindakan = :tindakan, tahap = :ke where id = :id")
                                .param("tindakan", jenis.kode())
                                .param("ke", ke.kode())
                                .param("id", permohonan.id())
                                .update());
    }

    private static Permohonan find(UUID id) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PermohonanFixture.register(database).find(id).orElseThrow());
    }

    /** The shortest lawful way to each stage. */
    private static final Map<Tahap, List<JenisTindakan>> WAYS = new EnumMap<>(Map.of(
            Tahap.DIPERIKSA, List.of(),
            Tahap.MENUNGGU_KELENGKAPAN, List.of(JenisTindakan.NYATAKAN_TIDAK_LENGKAP),
            Tahap.DIPROSES, List.of(JenisTindakan.NYATAKAN_LENGKAP),
            Tahap.DIUSULKAN_DITOLAK, List.of(JenisTindakan.USULKAN_PENOLAKAN),
            Tahap.DISETUJUI_DITOLAK, List.of(JenisTindakan.USULKAN_PENOLAKAN, JenisTindakan.SETUJUI_PENOLAKAN),
            Tahap.DIJAWAB, List.of(JenisTindakan.JAWAB),
            Tahap.DIBERIKAN, List.of(JenisTindakan.JAWAB, JenisTindakan.BERIKAN),
            Tahap.BERAKHIR,
                    List.of(
                            JenisTindakan.NYATAKAN_TIDAK_LENGKAP,
                            JenisTindakan.CATAT_SURAT_DITERIMA,
                            JenisTindakan.GUGURKAN),
            Tahap.DIBATALKAN, List.of(JenisTindakan.BATALKAN)));

    private static Permohonan inStage(Tahap tahap) {
        Permohonan made = database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PermohonanFixture.register(database)
                                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, DAY)));
        for (JenisTindakan jenis : WAYS.get(tahap)) {
            assertThat(lakukan(made, act(jenis, made))).isTrue();
            made = find(made.id());
        }
        assertThat(made.tahap()).isEqualTo(tahap);
        return made;
    }

    private static final Tindakan.UsulkanPenolakan USULAN = new Tindakan.UsulkanPenolakan(
            DAY,
            AlasanPenolakan.PASAL_17_A,
            "berkas",
            "menghambat",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** An act of the kind that lacks nothing but the right stage. */
    private static Tindakan act(JenisTindakan jenis, Permohonan permohonan) {
        return switch (jenis) {
            case NYATAKAN_LENGKAP -> new Tindakan.NyatakanLengkap(DAY);
            case NYATAKAN_TIDAK_LENGKAP ->
                new Tindakan.NyatakanTidakLengkap(DAY, List.of("identitas"), Optional.empty());
            case CATAT_SURAT_DITERIMA -> new Tindakan.CatatSuratDiterima(DAY);
            case LENGKAPI -> new Tindakan.Lengkapi(DAY, Optional.empty());
            case GUGURKAN -> new Tindakan.Gugurkan(DAY.plusDays(20));
            case PERPANJANG -> new Tindakan.Perpanjang(DAY, AlasanPerpanjangan.BELUM_DIKUASAI, "dikumpulkan");
            case JAWAB -> new Tindakan.Jawab(new Penyelesaian.DikabulkanPenuh(DAY), Pemberitahuan.KOSONG);
            case USULKAN_PENOLAKAN -> USULAN;
            case SETUJUI_PENOLAKAN ->
                new Tindakan.SetujuiPenolakan(DAY, "Sekretaris Daerah", "Atasan", Optional.empty());
            case KEMBALIKAN_USULAN -> new Tindakan.KembalikanUsulan(DAY, "uji belum ada");
            case TOLAK -> new Tindakan.Tolak(DAY, USULAN);
            case BERIKAN -> new Tindakan.Berikan(DAY, CaraMengirim.SUREL, 0, Optional.empty(), Optional.empty());
            case CABUT -> new Tindakan.Cabut(DAY, "tidak perlu lagi");
            case LIMPAHKAN ->
                new Tindakan.Limpahkan(
                        DAY, PermohonanFixture.skpd(database, "DINKES").id(), "DINKES", "di sana");
            case BUKA_KEMBALI -> new Tindakan.BukaKembali(DAY.plusDays(20), "KB-1", DAY.plusDays(40));
            case RALAT -> new Tindakan.Ralat(DAY, "keliru");
            case PERBAIKI ->
                new Tindakan.Perbaiki(
                        DAY,
                        new PerbaikanIsian(DAY, Jalur.SURAT, permohonan.jenisPemohon(), "lain", Optional.empty()),
                        "salah ketik");
            case GESER_TENGGAT -> new Tindakan.GeserTenggat(DAY, "SKB contoh");
            case BATALKAN -> new Tindakan.Batalkan(DAY, "tercatat dua kali");
            case DAFTARKAN, IMPOR -> throw new IllegalArgumentException("No act of an officer");
        };
    }

    @Test
    void aCalendarStandsBehindTheDatesOfEveryStage() {
        Kalender known = Kalender.bawaan().menurut(LocalDate.now(database.clock()));
        Permohonan lengkap = inStage(Tahap.DIPROSES);
        assertThat(lengkap.keadaan().jatuhTempoPerki())
                .contains(known.batasWaktu(DAY, 10).jatuhTempo());
        assertThat(lakukan(lengkap, act(JenisTindakan.PERPANJANG, lengkap))).isTrue();
        Permohonan extended = find(lengkap.id());
        assertThat(extended.jatuhTempo()).isEqualTo(known.batasWaktu(DAY, 17).jatuhTempo());
        assertThat(known.batasWaktu(lengkap.jatuhTempo(), 7).jatuhTempo())
                .as("seven days after the tenth") // UU 14/2008 Ps 22(8), P21 Ps 36(2)
                .isEqualTo(extended.jatuhTempo());
    }
}
