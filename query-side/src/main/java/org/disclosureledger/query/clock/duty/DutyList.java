package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page of the duties.
 *
 * @param counts of each group, whichever is asked for
 * @param parties how many limits of each party run, whichever is asked for
 * @param withoutClocks cases in hand that no calendar reaches back to, the oldest first
 * @param count of all pages of the groups asked for
 */
public record DutyList(LocalDate today, Map<String, Long> counts, Map<String, Long> parties,
        List<CaseWithoutClocks> withoutClocks, long count, int page, int size, List<DutyView> items) {}
