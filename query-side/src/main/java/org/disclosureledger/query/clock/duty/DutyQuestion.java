package org.disclosureledger.query.clock.duty;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.query.web.Paging;
import org.disclosureledger.query.web.Refusal;

/**
 * Which duties are asked for; what is null does not matter.
 *
 * @param organ code of the organ, with {@code subtree} also those below it
 * @param party whose act is waited for
 */
public record DutyQuestion(@Nullable String organ, boolean subtree, @Nullable Party party, @Nullable DueGroup due,
        Paging paging) {

    /** @param code as in an address; empty is none, an unknown one is refused (400) */
    public static @Nullable Party party(@Nullable String code) {
        return code == null || code.isEmpty()
                ? null
                : Coded.find(Party.class, code).orElseThrow(
                        () -> Refusal.malformed("party", "应为 office、applicant、consultee 或 authority"));
    }
}
