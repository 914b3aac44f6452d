package org.sipppid.dasbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is sent of a board instead of the whole: the browser must come to the same board by it. */
class SpliceTests {

    @Property(tries = 500)
    void whatIsToldMakesTheLaterBoardOfTheEarlier(@ForAll("boards") String before, @ForAll("boards") String after) {
        assertThat(apply(before, Splice.of(before, after))).isEqualTo(after);
    }

    @Example
    void aFigureCostsItsDigitsAndALongerListItselfAlone() {
        String before =
                "<p data-bagian=\"a\">Jumlah <a href=\"/x?b=1&amp;c=2\">12</a></p><ol data-bagian=\"b\"><li>one</li></ol>";
        String after =
                "<p data-bagian=\"a\">Jumlah <a href=\"/x?b=1&amp;c=2\">13</a></p><ol data-bagian=\"b\"><li>nol</li><li>one</li></ol>";
        assertThat(Splice.print(before, after)).isEqualTo("[[4,1,\"13<\"],[12,0,\"nol</li><li>\"]]");
        assertThat(Splice.of(before, before)).isEmpty();
    }

    /** As dasbor.js does. */
    private static String apply(String before, List<Splice> differences) {
        List<String> pieces = new ArrayList<>(Splice.pieces(before));
        List<Splice> backwards = new ArrayList<>(differences);
        Collections.reverse(backwards);
        for (Splice one : backwards) {
            List<String> place = pieces.subList(one.from(), one.from() + one.count());
            place.clear();
            place.addAll(Splice.pieces(one.text()));
        }
        return String.join("", pieces);
    }

    @Provide
    Arbitrary<String> boards() {
        return Arbitraries.of("<b>1</b>", "<b>2</b>", "<p data-bagian=\"a\">", "</p>", "text\n", "<i class=\"x\">", "é")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
