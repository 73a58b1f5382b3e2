package org.disclosureledger.domain.request.erase;

import java.time.LocalDate;
import java.util.UUID;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The personal data of the case were erased (个人信息销毁): the data key is gone, what was sealed stays unreadable for ever. Figures are not touched.
 */
public record PersonalDataErased(UUID requestId, LocalDate erasedOn, String reason) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return erasedOn;
    }
}
