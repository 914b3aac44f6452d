package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What keeps a page from being readable by all, by every rule that axe has. It describes each element that breaks one,
 * but not the thousands that keep them all: that took it longer than the looking.
 */
public final class Axe {

    private Axe() {}

    /** The rules that a page breaks, the frames within it included. */
    public static List<Rule> violations(Page page) {
        AxeRunOptions broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        boolean frames = page.frames().size() > 1; // only the way through a second page looks into them
        AxeResults results =
                new AxeBuilder(page).options(broken).setLegacyMode(!frames).analyze();
        assertThat(results.getErrorMessage()).as("axe itself failed").isNull();
        return results.getViolations();
    }
}
