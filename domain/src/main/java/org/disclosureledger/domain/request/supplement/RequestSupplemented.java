package org.disclosureledger.domain.request.supplement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestEvent;

/**
 * The supplemented application was received (收到补正), art. 30: the reply period begins anew, unless it had ended
 * before the notice (policy {@code restart-after-expiry}).
 *
 * @param receivedOn the day the organ received it
 */
public record RequestSupplemented(UUID requestId, LocalDate receivedOn, @Nullable String note) implements RequestEvent {

    @Override
    public UUID caseId() {
        return requestId;
    }

    @Override
    public LocalDate legalDate() {
        return receivedOn;
    }
}
