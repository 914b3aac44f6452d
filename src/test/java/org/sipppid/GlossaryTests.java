package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing has one word: the glossary and the names of the domain's types agree. */
class GlossaryTests {

    private static final Path HOUSE = Path.of("src", "main", "java", "org", "sipppid");

    /** Rooms of technique, where a request is one of HTTP and a user one of the operating system. */
    private static final Set<String> TECHNIQUE = Set.of("basisdata", "web", "akun", "cetak");

    private record Entry(String word, List<String> never) {}

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(Path.of("docs", "glossary.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Word"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(cells -> new Entry(cells[1], Arrays.asList(cells[4].split(", "))))
                .toList();
    }

    private static List<Path> types() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String name(Path type) {
        return type.getFileName().toString().replace(".java", "");
    }

    @Test
    void everyWordIsInUseAndInItsPlace() throws IOException {
        List<String> words = entries().stream().map(Entry::word).toList();
        List<String> names = types().stream().map(GlossaryTests::name).toList();

        assertThat(words).hasSizeGreaterThan(20).isSorted().doesNotHaveDuplicates();
        assertThat(words).allSatisfy(word -> assertThat(names).anyMatch(name -> name.contains(word)));
    }

    @Test
    void noTypeOfTheDomainHasAForbiddenName() throws IOException {
        List<String> never =
                entries().stream().flatMap(entry -> entry.never().stream()).toList();
        assertThat(never).contains("Request", "Report", "Unit", "Status");
        assertThat(types().stream()
                        .filter(type -> !TECHNIQUE.contains(
                                HOUSE.relativize(type).getName(0).toString())))
                .allSatisfy(type ->
                        assertThat(name(type).split("(?<=[a-z])(?=[A-Z])")).doesNotContainAnyElementsOf(never));
    }
}
