package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestCommand;

/** Ask someone for an opinion (征求意见). */
public record OpenConsultation(UUID requestId, UUID consultationId, ConsultationKind kind, @Nullable Sealed consultee,
        LocalDate dispatchedOn, @Nullable LocalDate reachedOn) implements RequestCommand {}
