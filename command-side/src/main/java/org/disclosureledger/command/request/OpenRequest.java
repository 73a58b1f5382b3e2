package org.disclosureledger.command.request;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.dispatch.CaseCommand;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.statute.ApplicantCategory;

/**
 * A registration on its way to a new case.
 *
 * @param applicant in the clear as far as the case, which seals it: key and events are stored in one transaction
 */
public record OpenRequest(UUID requestId, String organ, String registerNumber,
        Receipt receipt, ApplicantCategory category, Person applicant, String content, @Nullable String remark)
        implements
            CaseCommand {

    @Override
    public UUID caseId() {
        return requestId;
    }

    RegisterRequest with(Sealed sealedApplicant) {
        return new RegisterRequest(requestId, organ, registerNumber, receipt, category, sealedApplicant, content,
                remark);
    }

    @Override
    public String toString() {
        return "OpenRequest[" + requestId + "]";
    }
}
