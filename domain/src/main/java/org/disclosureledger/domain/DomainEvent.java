package org.disclosureledger.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.rulebook.RulebookEvent;

/**
 * Something that happened to one case, on a day of legal meaning. The time of recording is not part of it: the event
 * store adds that, and the two are never mixed.
 */
public sealed interface DomainEvent permits RequestEvent, AppealEvent, OrganEvent, RulebookEvent {

    /** The case: the stream in which this event stands. */
    UUID caseId();

    /** The day that the law looks at (收到日期, 答复日期 …), in Asia/Shanghai. */
    LocalDate legalDate();
}
