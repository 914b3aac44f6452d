package org.sipppid.permohonan;

import org.sipppid.basisdata.PollingLoop;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Keeps the search index a second behind the register while the program serves pages. */
@Component
@ConditionalOnWebApplication
class SearchIndexLoop extends PollingLoop {

    private static final long PAUSE_MS = 1_000;

    private final SearchIndex index;

    SearchIndexLoop(SearchIndex index) {
        super("pengindeks", PAUSE_MS);
        this.index = index;
    }

    @Override
    protected boolean work() {
        return index.readBatch();
    }
}
