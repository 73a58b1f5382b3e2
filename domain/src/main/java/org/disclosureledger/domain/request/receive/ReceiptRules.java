package org.disclosureledger.domain.request.receive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;

/** What holds of every receipt, whether it is registered, corrected or claimed: three possible days, kept apart (art. 31). */
public final class ReceiptRules {

    private ReceiptRules() {
    }

    /** Those of the receipt, and then some more. */
    public static Rule[] of(Receipt receipt, Circumstances now, Rule... more) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new PossibleDay("receivedOn", "收到日期", receipt.receivedOn(), now.today()));
        possible(rules, "confirmedOn", "确认日期", receipt.confirmedOn(), now);
        rules.add(new SubmittedBeforeReceived(receipt));
        possible(rules, "submittedOn", "提交日期", receipt.submittedOn(), now);
        rules.add(new ConfirmedAfterSubmission(receipt));
        rules.add(new ReceivedOnConfirmation(receipt));
        rules.add(new ReceivedOnSubmission(receipt));
        rules.add(new BasisFitsTheChannel(receipt));
        rules.add(new ConfirmedOnArrival(receipt));
        rules.add(new ConfirmedNextWorkingDay(receipt, now.clockRules()));
        rules.addAll(List.of(more));
        return rules.toArray(Rule[]::new);
    }

    private static void possible(List<Rule> rules, String field, String name, @Nullable LocalDate day,
            Circumstances now) {
        if (day != null) {
            rules.add(new PossibleDay(field, name, day, now.today()));
        }
    }
}
