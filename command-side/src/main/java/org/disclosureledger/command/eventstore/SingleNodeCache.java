package org.disclosureledger.command.eventstore;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Requests kept in memory between commands ({@code disclosure.single-node-cache}, off by default): a case that was
 * handled a moment ago is not read again. Only for an installation with one command side. A second one would decide on
 * what the first has already changed; the unique key then refuses its event (409), nothing wrong is stored, but its
 * user is sent away for no reason.
 */
@Configuration(proxyBeanMethods = false)
public class SingleNodeCache {

    /** For {@code @Aggregate(cache = …)}. */
    public static final String CASES = "caseCache";
    /** For {@code @Aggregate(lockFactory = …)}: a case in memory has one writer at a time. Without cache no lock. */
    public static final String LOCKS = "caseLocks";

    private final boolean on;

    SingleNodeCache(@Value("${disclosure.single-node-cache:false}") boolean on) {
        this.on = on;
    }

    @Bean(CASES)
    Cache cases() {
        return on ? new WeakReferenceCache() : NoCache.INSTANCE;
    }

    @Bean(LOCKS)
    LockFactory locks() {
        return on ? PessimisticLockFactory.usingDefaults() : NullLockFactory.INSTANCE;
    }
}
