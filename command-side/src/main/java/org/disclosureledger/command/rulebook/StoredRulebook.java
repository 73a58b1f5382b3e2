package org.disclosureledger.command.rulebook;

import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.EventReader;
import org.disclosureledger.command.eventstore.EventReader.Recorded;
import org.disclosureledger.domain.rulebook.Rulebook;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.rulebook.RulesInForce;

/**
 * The rulebook as it is stored at this moment, whichever instance wrote it: each use looks for newer events, which is one
 * look at an index, and folds only those.
 */
@Component
class StoredRulebook {

    private final EventReader events;
    private volatile RulesInForce latest = new RulesInForce(Rulebook.EMPTY);

    StoredRulebook(EventReader events) {
        this.events = events;
    }

    RulesInForce now() {
        RulesInForce known = latest;
        Rulebook rulebook = known.rulebook();
        for (Recorded newer : events.after(RulebookEvent.RULEBOOK, rulebook.version())) {
            rulebook = rulebook.with((RulebookEvent) newer.event(), newer.recordedAt());
        }
        if (rulebook.version() == known.rulebook().version()) {
            return known;
        }
        RulesInForce renewed = new RulesInForce(rulebook);
        keep(renewed);
        return renewed;
    }

    /** Whoever read more of the stream wins. */
    private synchronized void keep(RulesInForce renewed) {
        if (renewed.rulebook().version() > latest.rulebook().version()) {
            latest = renewed;
        }
    }
}
