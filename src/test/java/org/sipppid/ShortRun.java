package org.sipppid;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends each property after so many tries in runs that repeat the suite elsewhere: what another engine, language or JDK
 * does differently shows in any history, and the long search was the first run's. Without the setting nothing is ended.
 */
public final class ShortRun implements AroundTryHook {

    private static final int TRIES = Integer.getInteger("sip.uji.percobaan", Integer.MAX_VALUE);

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        AtomicInteger tried = Store.getOrCreate(ShortRun.class, Lifespan.PROPERTY, AtomicInteger::new)
                .get();
        TryExecutionResult result = aTry.execute(parameters);
        boolean enough = result.isSatisfied() && tried.incrementAndGet() >= TRIES;
        return enough ? TryExecutionResult.satisfied(true) : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
