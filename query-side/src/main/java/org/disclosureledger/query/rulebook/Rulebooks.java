package org.disclosureledger.query.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.query.feed.status.Visibility;

/**
 * The rulebook as the read model shows it at this moment, whichever instance projected it: each use looks at its version,
 * and only another version is read and worked out.
 */
@Component
class Rulebooks {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private volatile RulesInForce latest = new RulesInForce(Rulebook.EMPTY);

    Rulebooks(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    RulesInForce now() {
        RulesInForce known = latest;
        // A read model that is filled anew begins with older versions: any other one counts, not only a later one.
        if (version().orElse(-1) == known.rulebook().version()) {
            return known;
        }
        Map<UUID, Rulebook> shown = RulebookProjection.BOOKS.load(jdbc, List.of(RulebookEvent.RULEBOOK));
        RulesInForce renewed = new RulesInForce(shown.getOrDefault(RulebookEvent.RULEBOOK, Rulebook.EMPTY));
        latest = renewed;
        return renewed;
    }

    /** @param atLeast waits for this version */
    RulesInForce now(@Nullable Long atLeast) {
        if (atLeast != null) {
            visibility.await(this::version, atLeast);
        }
        return now();
    }

    private OptionalLong version() {
        Optional<Long> version = jdbc.sql("select version from rulebook where case_id = ?")
                .param(RulebookEvent.RULEBOOK).query(Long.class).optional();
        return version.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
