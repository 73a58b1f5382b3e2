package org.disclosureledger.query.annual;

import java.util.List;
import java.util.UUID;

/** What the tables need to know of a case; from it alone follows where the case counts. */
sealed interface AnnualCase permits AnnualRequest, AnnualAppeal {

    List<Member> members(UUID caseId);
}
