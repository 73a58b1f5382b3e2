package org.disclosureledger.query.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.disclosureledger.domain.DomainEvent;

/**
 * What is applied in one transaction: the next events of some cases, per case without gap and in order.
 *
 * @param keys of the personal data in these events
 * @param counting false in a rebuild, which counts once at its end
 */
public record CaseBatch(Map<UUID, List<CaseEvent>> cases, PersonKeys keys, boolean counting) {

    /** The cases of one kind; a case has events of one kind only. */
    public Map<UUID, List<CaseEvent>> of(Class<? extends DomainEvent> kind) {
        Map<UUID, List<CaseEvent>> found = new LinkedHashMap<>();
        cases.forEach((id, events) -> {
            if (kind.isInstance(events.getFirst().event())) {
                found.put(id, events);
            }
        });
        return found;
    }
}
