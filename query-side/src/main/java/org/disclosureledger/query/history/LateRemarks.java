package org.disclosureledger.query.history;

import java.util.Map;
import java.util.UUID;

/** Which acts of a case came after their limit: known by the clocks, shown in the history. */
@FunctionalInterface
public interface LateRemarks {

    /** Remarks as 逾期 3 个工作日, by the version of the act's event. */
    Map<Integer, String> of(UUID caseId);
}
