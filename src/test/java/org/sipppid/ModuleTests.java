package org.sipppid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The house as it is drawn: which room may use which, and what no room may do. */
class ModuleTests {

    private static final String HOUSE = "org.sipppid";
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    /** Room to the rooms that it may use; a new room draws its arrows here. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            // the ground: they know no feature
            Map.entry("basisdata", Set.of()),
            Map.entry("kalender", Set.of()),
            Map.entry("grafik", Set.of()),
            // what was typed becomes text as it is stored, and days as the offices write them
            Map.entry("isian", Set.of("basisdata", "kalender")),
            Map.entry("cetak", Set.of()),
            Map.entry("hukum", Set.of()),
            Map.entry("web", Set.of("basisdata")),
            Map.entry("audit", Set.of("basisdata")),
            // a number carries the month, and an office is one of few words
            Map.entry("skpd", Set.of("basisdata", "kalender", "isian")),
            // an officer belongs to a unit, and signing in leaves a trace
            Map.entry("akun", Set.of("basisdata", "web", "audit", "skpd")),
            // the calendar in force; every register counts by it, and it moves them without knowing them
            Map.entry("ketetapan", Set.of("basisdata", "kalender", "isian", "web", "audit", "skpd", "akun")),
            // a letter knows its form and no register: the rooms whose letters they are fill it in
            Map.entry("surat", ground("cetak", "hukum")),
            // the features
            Map.entry("pemohon", ground()),
            // mail is sent for the features and knows none of them but whom it greets
            Map.entry("surel", ground("pemohon")),
            Map.entry("permohonan", ground("pemohon", "surat", "surel")),
            // an objection is to a request, a dispute is on an objection
            Map.entry("keberatan", ground("pemohon", "permohonan", "surat")),
            Map.entry("sengketa", ground("permohonan", "keberatan")),
            // figures count kinds of applicants; who they are is kept from them below
            Map.entry("rekapitulasi", ground("pemohon", "permohonan", "keberatan", "sengketa")),
            // what is listed adds up to what is counted
            Map.entry("daftar", ground("pemohon", "permohonan", "keberatan", "sengketa", "rekapitulasi")),
            // who has not declared its month is reminded by mail
            Map.entry(
                    "rekonsiliasi", ground("pemohon", "permohonan", "keberatan", "sengketa", "rekapitulasi", "surel")),
            Map.entry("masukan", ground("pemohon", "permohonan", "keberatan", "sengketa", "rekonsiliasi")),
            Map.entry("arsip", ground()),
            Map.entry("pengaturan", ground()),
            Map.entry("bantuan", ground()), // requests between public bodies, which no other room counts
            Map.entry(
                    "laporan",
                    ground(
                            "grafik",
                            "cetak",
                            "hukum",
                            "pemohon",
                            "permohonan",
                            "keberatan",
                            "sengketa",
                            "rekapitulasi",
                            "rekonsiliasi",
                            "arsip")),
            Map.entry("dasbor", ground("grafik", "permohonan", "keberatan", "rekapitulasi", "rekonsiliasi")),
            Map.entry("portal", ground("grafik", "permohonan", "rekapitulasi", "rekonsiliasi")));

    private static Set<String> ground(String... features) {
        return Stream.concat(
                        Stream.of("basisdata", "kalender", "isian", "web", "audit", "skpd", "akun", "ketetapan"),
                        Arrays.stream(features))
                .collect(Collectors.toUnmodifiableSet());
    }

    @TestFactory
    Stream<DynamicTest> roomsUseOnlyTheRoomsTheyMay() {
        Set<String> rooms = CLASSES.stream()
                .map(ModuleTests::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).contains("basisdata", "permohonan", "rekapitulasi");
        return rooms.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    assertThat(ARROWS.keySet()).as("rooms with arrows").contains(room);
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + "." + room + "..")
                            .should()
                            .dependOnClassesThat(DescribedPredicate.describe(
                                    "are outside of " + ARROWS.get(room), used -> outside(room, used)))
                            .check(CLASSES);
                }));
    }

    private static boolean outside(String room, JavaClass used) {
        boolean ours = used.getPackageName().startsWith(HOUSE);
        return ours && !room(used).equals(room) && !ARROWS.get(room).contains(room(used));
    }

    /** The part of the house that a class lies in; empty for the entrance. */
    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring(HOUSE.length());
        return inside.isEmpty() ? "" : inside.split("\\.")[1];
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The ways in are many small rooms, and none reaches back into what uses it. */
    @Test
    void theWaysInFormNoCycle() {
        slices().matching(HOUSE + ".masukan.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** The rooms through which a person's data passes; of the others, some know the kinds of applicants and no more. */
    private static final Set<String> PERSONS = Set.of("pemohon", "permohonan", "keberatan", "masukan", "surel");

    @Test
    void onlyTheRegistersKnowWhoApplied() {
        assertThat(ARROWS.keySet()).containsAll(PERSONS);
        noClasses()
                .that(DescribedPredicate.describe(
                        "lie outside of " + PERSONS,
                        (JavaClass type) -> !room(type).isEmpty() && !PERSONS.contains(room(type))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "know a person", used -> used.getPackageName().equals(HOUSE + ".pemohon") && !used.isEnum()))
                .check(CLASSES);
    }

    @Test
    void onlyTheDatabaseRoomKnowsItsServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..basisdata..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..basisdata.mesin..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DriverManager.class)
                .check(CLASSES);
    }

    @Test
    void theCalendarIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("..kalender..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..kalender..", "de.siegmar.fastcsv..")
                .check(CLASSES);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..dto..")
                .check(CLASSES);
    }

    @Test
    void controllersStayInTheirRoom() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areMetaAnnotatedWith(ControllerAdvice.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void noClockZoneOrLocaleComesFromTheAir() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "the target reads the machine's clock, zone, locale or charset",
                        access -> access.getTarget() instanceof CodeUnitAccessTarget used && readsTheMachine(used)))
                .check(CLASSES);
    }

    private static boolean readsTheMachine(CodeUnitAccessTarget called) {
        String type = called.getOwner().getName();
        List<String> parameters = called.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        return switch (called.getName()) {
            case "now" -> type.startsWith("java.time.") && !parameters.contains("Clock");
            case "currentTimeMillis", "systemDefault", "systemDefaultZone", "systemUTC", "getDefault" ->
                type.startsWith("java.");
            case "toLowerCase", "toUpperCase" -> type.equals("java.lang.String") && parameters.isEmpty();
            case "format", "printf", "ofPattern" ->
                Set.of("java.lang.String", "java.io.PrintStream", "java.io.PrintWriter")
                                        .contains(type)
                                && !parameters.contains("Locale")
                        || type.equals("java.time.format.DateTimeFormatter") && parameters.equals(List.of("String"));
            case "formatted" -> type.equals("java.lang.String"); // it cannot be told a locale
            case "getBytes" -> type.equals("java.lang.String") && parameters.isEmpty();
            case "<init>" ->
                type.equals("java.util.Date") && parameters.isEmpty()
                        || type.equals("java.lang.String") && parameters.equals(List.of("byte[]"))
                        || type.equals("java.text.DecimalFormat") && !parameters.contains("DecimalFormatSymbols")
                        || type.equals("java.text.SimpleDateFormat");
            default -> false;
        };
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            assertThat(packages)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                            .content()
                            .startsWith("/** "));
        }
    }
}
