package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockKind;

/**
 * A limit whose last day moves when a notice is activated.
 *
 * @param part the consultation it belongs to; null where a case has one clock of the kind
 * @param notified true when the old day was told to somebody in writing (延期告知、延迟告知、补正告知、收费通知、征求意见书): whoever
 *        activates the notice has to tell them the new one
 */
record AffectedClock(UUID requestId, String registerNumber, String organ, ClockKind clock, String clockLabel,
        @Nullable UUID part, LocalDate oldDueOn, LocalDate newDueOn, boolean provisionalBefore,
        boolean provisionalAfter, boolean notified) {}
