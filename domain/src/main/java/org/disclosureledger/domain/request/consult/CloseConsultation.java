package org.disclosureledger.domain.request.consult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/** Record the opinion, or the silence (收回意见). */
public record CloseConsultation(UUID requestId, UUID consultationId, LocalDate returnedOn, ConsultationResult result,
        @Nullable String note) implements RequestCommand {}
