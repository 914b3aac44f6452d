package org.sipppid.masukan.impor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real registers of other countries, counted here by a reading of their own. */
@Tag("basisdata")
class RegisterNyataTests {

    private static final Path PETA_DEVON = Path.of("contoh", "pemetaan", "devon.yml");
    private static final Path PETA_KANADA = Path.of("contoh", "pemetaan", "kanada.yml");

    private ImporFixture impor;

    @BeforeEach
    void open() {
        impor = new ImporFixture();
    }

    @AfterEach
    void close() {
        impor.close();
    }

    @Test
    void devonEveryRowComesInUnderItsMonthAndOutcome() throws IOException {
        assumeThat(ImporFixture.DEVON)
                .as("the register of Devon is not beside this project")
                .exists();
        List<Map<String, String>> rows = table(ImporFixture.DEVON);

        HasilImpor hasil = impor.run(ImporFixture.DEVON, PETA_DEVON, false, Optional.empty())
                .hasil();

        assertThat(hasil).extracting("dibaca", "baru", "ditolak", "kembar").containsExactly(3_577, 3_577, 0, 0);
        assertThat(rows).hasSize(3_577);
        assertThat(counts("select substr(diterima::text, 1, 7) from permohonan"))
                .isEqualTo(count(rows, row -> row.get("Received").replaceFirst("../(..)/(....)", "$2-$1")));
        assertThat(counts("select coalesce(selesai::text, '') from permohonan"))
                .isEqualTo(count(rows, row -> row.get("Date closed").replaceFirst("(..)/(..)/(....)", "$3-$2-$1")));
        assertThat(counts("select hasil from permohonan")).isEqualTo(count(rows, row -> devon(row.get("Status"))));
        assertThat(hasil.skpdBaru()).hasSize(22); // 25 names, of which four are aliases, and one for the blank
        assertThat(impor.select("select nomor from permohonan order by nomor"))
                .isEqualTo(
                        rows.stream().map(row -> row.get("Reference")).sorted().toList());
        assertThat(impor.run(ImporFixture.DEVON, PETA_DEVON, false, Optional.empty())
                        .hasil())
                .extracting("baru", "berubah", "sama")
                .containsExactly(0, 0, 3_577);
    }

    private static String devon(String status) {
        if (status.startsWith("All")) {
            return "dikabulkan_penuh";
        }
        if (status.startsWith("Some") || status.startsWith("Part")) {
            return "dikabulkan_sebagian";
        }
        return switch (status) {
            case "Information not held" -> "belum_dikuasai";
            case "Withdrawn" -> "dicabut";
            case "Request lapsed: requested information not provided" -> "tidak_lengkap";
            case "Prepare response due", "Clock stopped - More information requested due", "Awaiting request outcome" ->
                "berjalan";
            default -> "ditolak";
        };
    }

    @Test
    void canadaEveryRowIsInOrATwinOrNamedAsRefused() throws IOException {
        assumeThat(ImporFixture.KANADA)
                .as("the list of Canada is not beside this project")
                .exists();
        canada(ImporFixture.KANADA, 2_446);
    }

    @Test
    void aPartOfCanadasListThatIsCarriedAlong() throws IOException {
        canada(Path.of("src", "test", "resources", "impor", "kanada-sebagian.csv"), 24);
    }

    private void canada(Path berkas, int expected) throws IOException {
        List<Map<String, String>> rows = table(berkas);
        assertThat(rows).hasSize(expected);

        ImporFixture.Hasil said = impor.run(berkas, PETA_KANADA, false, Optional.of(impor.path("tolak.csv")));

        HasilImpor hasil = said.hasil();
        assertThat(hasil.dibaca()).isEqualTo(expected);
        List<Map<String, String>> refused = table(impor.path("tolak.csv"));
        assertThat(refused)
                .hasSize(hasil.ditolak())
                .allSatisfy(row -> assertThat(row.get("sebab")).isNotBlank());
        Set<String> lines = new HashSet<>();
        refused.forEach(row -> lines.add(row.get("baris")));
        // What is left after the refused lines and the twins, by a count of its own.
        Map<String, Map<String, String>> requests = new HashMap<>();
        List<Map<String, String>> numberless = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (lines.contains(row.get("#"))) {
                continue;
            }
            if (row.get("request_number").isBlank()) {
                numberless.add(row);
            } else {
                requests.put(
                        String.join(
                                        "|",
                                        row.get("institution"),
                                        row.get("request_number"),
                                        row.get("year"),
                                        row.get("month"))
                                .replaceAll("\\s+", ""),
                        row);
            }
        }
        List<Map<String, String>> left = new ArrayList<>(requests.values());
        left.addAll(numberless);
        assertThat(hasil.baru()).isEqualTo(left.size());
        assertThat(hasil.kembar()).isEqualTo(expected - refused.size() - left.size());
        assertThat(counts("select substr(diterima::text, 1, 4) from permohonan"))
                .isEqualTo(count(left, row -> row.get("year")));
        assertThat(impor.count("select count(*) from permohonan where selesai <> diterima"))
                .isZero();
        assertThat(impor.run(berkas, PETA_KANADA, false, Optional.empty()).hasil())
                .extracting("baru", "berubah", "sama", "kembar", "ditolak")
                .containsExactly(0, 0, hasil.baru(), hasil.kembar(), hasil.ditolak());
    }

    private Map<String, Long> counts(String sql) {
        return new TreeMap<>(impor.select(sql).stream().collect(groupingBy(it -> it, counting())));
    }

    private static Map<String, Long> count(List<Map<String, String>> rows, Function<Map<String, String>, String> key) {
        return new TreeMap<>(rows.stream().map(key).collect(groupingBy(it -> it, counting())));
    }

    /** The rows of a CSV file by column name, with the line where each begins as "#". */
    private static List<Map<String, String>> table(Path file) throws IOException {
        List<List<String>> records = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        String text = Files.readString(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                field.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled == quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    lines.add(start);
                    record = new ArrayList<>();
                    start = line;
                }
            } else {
                field.append(c);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            Map<String, String> row = new HashMap<>(Map.of("#", lines.get(i).toString()));
            for (int column = 0; column < records.get(0).size(); column++) {
                row.put(records.get(0).get(column), records.get(i).get(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
