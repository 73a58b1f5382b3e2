package org.disclosureledger.domain.request.supplement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestCommand;

/**
 * Tell the applicant what to supplement (补正告知).
 *
 * @param limitWorkingDays null for the default of the policy setting {@code supplement-limit} on the day of the notice
 */
public record RequestSupplement(UUID requestId, LocalDate notifiedOn, @Nullable String items,
        @Nullable Integer limitWorkingDays) implements RequestCommand {}
