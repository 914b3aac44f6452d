package org.sipppid.dasbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard as its readers get it; what else the register holds does not matter. */
class DasborTests {

    private static final Program PROGRAM = Program.shared();
    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final String WORDS = "Rincian yang hanya boleh dibaca pemiliknya";
    private static final String PERSON = "Pemohon Dasbor";
    private static final Pattern LINK =
            Pattern.compile("<a [^>]*href=\"(/permohonan\\?[^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern BIG = Pattern.compile("class=\"(?:besar|nilai)\"[^>]*>([\\d.]+)<");

    private record Figure(String url, int value) {}

    @BeforeAll
    static void fill() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (Hasil hasil : Hasil.SEMUA) {
            enter("DINKES", day, hasil);
            enter("DPUPR", day.plusMonths(1), hasil);
            day = day.plusDays(37);
        }
        enter("DPUPR", LocalDate.of(2025, 12, 30), Hasil.BERJALAN);
        enter("DINKES", LocalDate.of(2026, 11, 23), Hasil.BERJALAN);
        PROGRAM.awaitSealed();
    }

    private static void enter(String kode, LocalDate diterima, Hasil hasil) {
        Pemohon pemohon = new Pemohon(
                PERSON,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        RegisterPermohonan register = PROGRAM.bean(RegisterPermohonan.class);
        PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            Skpd unit = PROGRAM.bean(DaftarSkpd.class).find(kode).orElseThrow();
            Permohonan entered = register.catat(
                    UUID.randomUUID(),
                    new PermohonanBaru(
                            unit,
                            diterima,
                            Jalur.SURAT,
                            JenisPemohon.PERSEORANGAN,
                            pemohon,
                            WORDS,
                            java.util.Optional.empty()));
            if (hasil != Hasil.BERJALAN) {
                PermohonanFixture.salin(
                        PROGRAM.bean(JdbcClient.class),
                        PROGRAM.bean(Clock.class),
                        entered.id(),
                        1,
                        PermohonanFixture.outcome(hasil, diterima.plusDays(3), AlasanPenolakan.values()[0]));
            }
        });
    }

    @Test
    void everyFigureListsAsManyRowsAsItSays() {
        for (Visitor reader : List.of(PROGRAM.visitor(PROGRAM.utama()), PROGRAM.visitor(PROGRAM.officer("DINKES")))) {
            for (String scope : List.of(
                    "",
                    "?periode=2026-S1",
                    "?periode=2026-03",
                    "?periode=2026&skpd=DPUPR",
                    "?periode=2026&skpd=dinas")) {
                List<Figure> figures = figures(reader.get("/dasbor" + scope).body());
                assertThat(figures).hasSizeGreaterThan(10);
                for (Figure figure : figures.stream().distinct().toList()) {
                    assertThat(rows(reader.get(figure.url()).body()))
                            .as(figure.url())
                            .isEqualTo(figure.value());
                }
            }
        }
    }

    private static List<Figure> figures(String page) {
        List<Figure> figures = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            Matcher big = BIG.matcher(link.group(2));
            String number = big.find() ? big.group(1) : link.group(2);
            figures.add(
                    new Figure(link.group(1).replace("&amp;", "&"), Integer.parseInt(number.replaceAll("\\D", ""))));
        }
        return figures;
    }

    /** What the list says it holds: the rows that the reader may see, and the others' count. */
    private static int rows(String list) {
        return number(list, "jumlah") + number(list, "jumlah-lain");
    }

    private static int number(String page, String mark) {
        Matcher matcher = Pattern.compile("class=\"" + mark + "\">([\\d.]+)<").matcher(page);
        return matcher.find() ? Integer.parseInt(matcher.group(1).replace(".", "")) : 0;
    }

    @Test
    void figuresAreThoseOfTheOneDefinitionAndCardsAddUp() {
        List<Figure> figures =
                figures(PROGRAM.visitor(PROGRAM.utama()).get("/dasbor").body());
        Saringan year = Saringan.diterima(Periode.tahun(2026));
        int outcomes = 0;
        for (Hasil hasil : Hasil.SEMUA) {
            outcomes += value(figures, year.hasil(hasil));
            assertThat(value(figures, year.hasil(hasil))).as(hasil.label()).isEqualTo(count(year.hasil(hasil)));
        }
        assertThat(outcomes).isEqualTo(value(figures, year)).isEqualTo(count(year));
        for (Dasar dasar : Dasar.values()) {
            assertThat(value(figures, year.dasar(dasar))).as(dasar.label()).isEqualTo(count(year.dasar(dasar)));
        }
        for (String kode : List.of("DINKES", "DPUPR")) {
            assertThat(value(figures, year.skpd(kode))).isEqualTo(count(year.skpd(kode)));
        }
    }

    private static int value(List<Figure> figures, Saringan saringan) {
        List<Integer> values = figures.stream()
                .filter(figure -> figure.url().equals(saringan.url()))
                .map(Figure::value)
                .distinct()
                .toList();
        assertThat(values).as(saringan.url()).hasSize(1);
        return values.get(0);
    }

    private static int count(Saringan saringan) {
        Rekapitulasi rekapitulasi = PROGRAM.bean(Rekapitulasi.class);
        return PROGRAM.bean(Transactions.class)
                .read(COUNTER, () -> rekapitulasi.jumlah(saringan, rekapitulasi.kepala()));
    }

    @Test
    void listsEveryUnitAndPutsTheReadersOwnFirst() {
        Pattern row = Pattern.compile("<tr(?: class=\"(milik)\")? data-skpd=\"([^\"]+)\">");
        List<String> utama = new ArrayList<>();
        Matcher matcher =
                row.matcher(PROGRAM.visitor(PROGRAM.utama()).get("/dasbor").body());
        while (matcher.find()) {
            utama.add(matcher.group(2));
            assertThat(matcher.group(1)).isNull();
        }
        assertThat(utama).hasSize(45).doesNotHaveDuplicates();
        matcher = row.matcher(
                PROGRAM.visitor(PROGRAM.officer("DPUPR")).get("/dasbor").body());
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(2)).isEqualTo("DPUPR");
        assertThat(matcher.group(1)).isNotNull();
    }

    @Test
    void showsNoWordOfAnotherUnitsRequestAndNoPerson() {
        assertThat(PROGRAM.visitor(PROGRAM.officer("SETWAN")).get("/dasbor").body())
                .contains("mencatat", "Dinkes")
                .doesNotContain(WORDS, PERSON);
        assertThat(PROGRAM.visitor(PROGRAM.officer("DPUPR")).get("/dasbor").body())
                .contains(WORDS) // what is due at the own desk is called by its words
                .doesNotContain(PERSON);
    }

    @Test
    void saysWhatIsValidAndShowsTheDefault() {
        Visitor reader = PROGRAM.visitor(PROGRAM.utama());
        for (String query : List.of(
                "periode=kemarin",
                "periode=2020-01-01..2026-12-31",
                "skpd=ENTAH",
                "skpd=%00",
                "periode=%3Cscript%3E")) {
            Visitor.Answer answer = reader.get("/dasbor?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.body())
                    .contains(
                            "Yang ditampilkan: Tahun 2026, semua SKPD.", "data-aliran=\"/dasbor/aliran?periode=2026\"")
                    .doesNotContain("<script>");
        }
    }
}
