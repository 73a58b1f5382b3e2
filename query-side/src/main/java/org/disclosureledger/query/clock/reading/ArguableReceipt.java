package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Start;
import org.disclosureledger.domain.request.receive.Receipt;

/**
 * One of the two days of receipt that are arguable (争议收到日期), side by side until one is chosen.
 *
 * @param claimed false for the registered one, which goes on counting in the annual report
 * @param drives true for the earlier one: the clocks go by it
 * @param evidence null where none is recorded, and for who handles no cases: it may name who signed
 */
public record ArguableReceipt(boolean claimed, boolean drives, LocalDate receivedOn, String channelLabel,
        String basisLabel, @Nullable String evidence) {

    /** Empty while nobody claims another day. */
    static List<ArguableReceipt> of(RequestSteps steps, boolean withEvidence) {
        Start claimed = steps.claimed();
        return claimed == null
                ? List.of()
                : List.of(of(steps, steps.start(), false, withEvidence), of(steps, claimed, true, withEvidence));
    }

    private static ArguableReceipt of(RequestSteps steps, Start start, boolean claimed, boolean withEvidence) {
        Receipt receipt = start.receipt();
        return new ArguableReceipt(claimed, steps.driving().equals(start), receipt.receivedOn(),
                receipt.channel().label(), receipt.basis().label(), withEvidence ? receipt.evidence() : null);
    }
}
