package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, read from the templates themselves, so that a new page cannot forget it. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Pages for paper, which have a frame of their own. */
    private static final Set<String> PAPER =
            Set.of("laporan/dokumen.html", "surat/lembar.html", "pengaturan/kop-kertas.html");

    /** What only fills such a page. */
    private static final String ON_PAPER = "surat/";

    /** The tabs of a room, which its pages share. */
    private static final String TABS = "/tab.html";

    private static final Pattern FRAME = Pattern.compile(
            "~\\{fragments/kerangka :: (kerangka|publik)\\(('[A-Z][^']+'|\\$\\{[^}]+}), .*~\\{::main}\\)}");

    /** Markup that the program itself has drawn and escaped. */
    private static final Pattern DRAWN =
            Pattern.compile("\\$\\{(qr|gaya|lembar\\.html\\(\\)|.*\\.(paper|screen)\\(\\))}");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(save|cancel|submit|delete|edit|search|home|login|log in|logout|sign (in|out)|password|username|dashboard"
                    + "|request|report|settings?|loading|error|next|previous|back|close|yes|add|update|page|user|view|total of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Set<String> READ_BY_PEOPLE =
            Set.of("placeholder", "title", "alt", "aria-label", "label", "th:text", "th:title", "th:placeholder");
    private static final Set<String> UNLABELLED = Set.of("hidden", "submit", "button");

    /** An element as it stands in the file. */
    private record Element(String name, Map<String, String> attributes, int line) {

        /** An attribute's value, whether it is written as it is or computed. */
        String value(String attribute) {
            return attributes.getOrDefault(attribute, attributes.getOrDefault("th:" + attribute, ""));
        }
    }

    /** A template: its elements in order, and the words between them. */
    private record Template(List<Element> elements, List<String> words) {

        static Template parse(Path file) throws IOException, ParseException {
            Template template = new Template(new ArrayList<>(), new ArrayList<>());
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration())
                    .parse(Files.readString(file), template.collector());
            return template;
        }

        private AbstractSimpleMarkupHandler collector() {
            return new AbstractSimpleMarkupHandler() {
                @Override
                public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
                    elements.add(new Element(name, attributes == null ? Map.of() : attributes, line));
                }

                @Override
                public void handleStandaloneElement(
                        String name, Map<String, String> attributes, boolean minimized, int line, int column) {
                    handleOpenElement(name, attributes, line, column);
                }

                @Override
                public void handleText(char[] buffer, int offset, int length, int line, int column) {
                    words.add(new String(buffer, offset, length));
                }
            };
        }

        Stream<Element> all(String... names) {
            return elements.stream().filter(element -> Set.of(names).contains(element.name()));
        }
    }

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> pages() throws IOException {
        return templates()
                .filter(name -> !name.startsWith("fragments/") && !PAPER.contains(name))
                .filter(name -> !name.startsWith(ON_PAPER) && !name.endsWith(TABS));
    }

    private static Template template(String name) throws IOException, ParseException {
        return Template.parse(TEMPLATES.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasTheFrameATitleAndOneHeading(String name) throws Exception {
        Template page = template(name);
        assertThat(page.elements().get(0).value("replace")).matches(FRAME);
        assertThat(page.all("main"))
                .singleElement()
                .satisfies(main -> assertThat(main.value("id")).isEqualTo("isi"));
        assertThat(page.all("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFieldHasALabelOfItsOwn(String name) throws Exception {
        Template template = template(name);
        Set<String> labelled =
                template.all("label").map(label -> label.value("for")).collect(Collectors.toSet());
        assertThat(template.all("input", "select", "textarea")
                        .filter(field -> !UNLABELLED.contains(field.value("type")))
                        .filter(field -> field.value("aria-label").isEmpty()))
                .allSatisfy(field ->
                        assertThat(labelled).as("labels, line " + field.line()).contains(field.value("id")));
        assertThat(labelled).as("a label binds to its field by for=").doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInlineAndNothingComesFromOutside(String name) throws Exception {
        Template template = template(name);
        assertThat(template.all("style").filter(style -> !PAPER.contains(name))).isEmpty();
        assertThat(template.all("script"))
                .allSatisfy(script -> assertThat(script.value("src")).isNotEmpty());
        for (Element element : template.elements()) {
            element.attributes().forEach((attribute, value) -> {
                String plain = attribute.replace("th:", "");
                assertThat(plain)
                        .as("line " + element.line())
                        .isNotEqualTo("style")
                        .doesNotMatch("on[a-z]+");
                if (!attribute.startsWith("xmlns")) {
                    assertThat(value).as("line " + element.line()).doesNotContain("http://", "https://");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void textIsEscaped(String name) throws Exception {
        for (Element element : template(name).elements()) {
            String markup = element.attributes().get("th:utext");
            assertThat(markup == null || DRAWN.matcher(markup).matches())
                    .as("line " + element.line())
                    .isTrue();
        }
        assertThat(Files.readString(TEMPLATES.resolve(name))).doesNotContain("[(");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noConditionIsLostToWhatReplacesItsElement(String name) throws Exception {
        // The replacement goes first and takes the whole element, its condition with it.
        assertThat(template(name).elements().stream()
                        .filter(element -> element.attributes().containsKey("th:replace")))
                .allSatisfy(element -> assertThat(element.attributes())
                        .as("line " + element.line())
                        .doesNotContainKeys("th:if", "th:unless", "th:each"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormThatChangesSomethingCarriesTheToken(String name) throws Exception {
        assertThat(template(name)
                        .all("form")
                        .filter(form -> form.value("method").equalsIgnoreCase("post")))
                .allSatisfy(form -> assertThat(form.attributes()).containsKey("th:action"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noCaseIsChangedByTheMachinesLocale(String name) throws IOException {
        assertThat(Files.readAllLines(TEMPLATES.resolve(name)))
                .allSatisfy(line -> assertThat(line).doesNotContain(".toLowerCase()", ".toUpperCase()"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void wordsAreIndonesian(String name) throws Exception {
        Template template = template(name);
        Set<String> words = new HashSet<>(template.words());
        for (Element element : template.elements()) {
            element.attributes().forEach((attribute, value) -> {
                if (attribute.startsWith("th:")) {
                    words.addAll(literals(attribute, value));
                } else if (READ_BY_PEOPLE.contains(attribute)) {
                    words.add(value);
                }
            });
        }
        assertThat(words).allSatisfy(word -> assertThat(word).doesNotContainPattern(ENGLISH));
    }

    /** What a computed attribute says by itself; not the names that it looks up. */
    private static Set<String> literals(String attribute, String value) {
        Set<String> literals = new HashSet<>();
        Matcher literal = LITERAL.matcher(value);
        while (literal.find()) {
            String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
            // An argument of a fragment is a label if it begins as a sentence does; else it is a name.
            if (READ_BY_PEOPLE.contains(attribute) || attribute.equals("th:replace") && text.matches("[A-Z].*")) {
                literals.add(text.replaceAll("\\$\\{[^}]*}", ""));
            }
        }
        return literals;
    }
}
