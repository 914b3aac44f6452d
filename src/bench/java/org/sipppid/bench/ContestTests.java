package org.sipppid.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTests {

    @Test
    void alternatesAndCountsNoWarmUp() throws Exception {
        List<String> order = new ArrayList<>();
        Iterator<Double> fast = List.of(999.0, 30.0, 10.0, 20.0, 40.0).iterator();
        Iterator<Double> slow = List.of(0.1, 4.0, 5.0, 6.0, 5.0).iterator();
        Contest contest = Contest.run(
                "per detik",
                4,
                List.of(
                        new Contender("A", () -> {
                            order.add("A");
                            return fast.next();
                        }),
                        new Contender("B", () -> {
                            order.add("B");
                            return slow.next();
                        })));
        assertThat(String.join("", order)).isEqualTo("ABABABABAB");
        assertThat(contest.of("A")).satisfies(figures -> {
            assertThat(figures.min()).isEqualTo(10);
            assertThat(figures.median()).isEqualTo(25);
            assertThat(figures.max()).isEqualTo(40);
        });
        assertThat(contest.ratio("B", "A")).isCloseTo(0.2, within(1e-9));
    }
}
