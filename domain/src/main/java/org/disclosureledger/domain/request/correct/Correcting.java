package org.disclosureledger.domain.request.correct;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.Registration;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.erase.ErasedStaysErased;
import org.disclosureledger.domain.request.receive.ReceiptRules;
import org.disclosureledger.domain.request.receive.Receiving.RegisterNumberGiven;

/** Judges corrections: each with a reason, each changing something, none before the receipt. */
public final class Correcting {

    private Correcting() {
    }

    public static Decision<RequestEvent> decide(Registration r, RequestSteps steps, CorrectReceiptDate c,
            Circumstances now) {
        return now.accept(new ReceiptDateCorrected(c.requestId(), c.correctedOn(), c.receipt(), c.reason()),
                ReceiptRules.of(c.receipt(), now, new ReasonGiven("reason", c.reason()),
                        new PossibleDay("correctedOn", "更正日期", c.correctedOn(), now.today()),
                        new ReceiptUndisputed(steps.claimed()),
                        new ReceivedBeforeEveryStep(c.receipt().receivedOn(), steps.firstStepOn()),
                        new CorrectionChangesSomething("receivedOn", c.receipt(), r.receipt())));
    }

    public static Decision<RequestEvent> decide(Registration r, CorrectApplicantCategory c, Circumstances now) {
        return now.accept(new ApplicantCategoryCorrected(c.requestId(), c.correctedOn(), c.category(), c.reason()),
                new ReasonGiven("reason", c.reason()),
                new PossibleDay("correctedOn", "更正日期", c.correctedOn(), now.today()),
                new NotBefore("correctedOn", "更正日期", c.correctedOn(), "收到日期", r.receivedOn()),
                new CorrectionChangesSomething("category", c.category(), r.category()));
    }

    public static Decision<RequestEvent> decide(Conclusion conclusion, CorrectOutcome c, Circumstances now) {
        return now.accept(new OutcomeCorrected(c.requestId(), c.correctedOn(), c.outcome(), c.reason()),
                new ReasonGiven("reason", c.reason()), new AnAnswerHasAnOutcome(conclusion),
                new PossibleDay("correctedOn", "更正日期", c.correctedOn(), now.today()),
                new NotBefore("correctedOn", "更正日期", c.correctedOn(), "答复日期", conclusion.concludedOn()),
                new CorrectionChangesSomething("outcome", c.outcome(), conclusion.outcome()));
    }

    public static Decision<RequestEvent> decide(Registration r, CorrectRegistration c, Circumstances now) {
        return now.accept(
                new RegistrationCorrected(c.requestId(), c.correctedOn(), c.registerNumber(), c.applicant(),
                        c.content(), c.remark(), c.reason()),
                new ReasonGiven("reason", c.reason()), new ErasedStaysErased(r.erased() && c.applicant() != null),
                new RegisterNumberGiven(c.registerNumber()),
                new PossibleDay("correctedOn", "更正日期", c.correctedOn(), now.today()),
                new NotBefore("correctedOn", "更正日期", c.correctedOn(), "收到日期", r.receivedOn()));
    }

    public static Decision<RequestEvent> decide(Registration r, VoidRegistration c, Circumstances now) {
        return now.accept(new RegistrationVoided(c.requestId(), c.voidedOn(), c.reason()),
                new ReasonGiven("reason", c.reason()),
                new PossibleDay("voidedOn", "作废日期", c.voidedOn(), now.today()),
                new NotBefore("voidedOn", "作废日期", c.voidedOn(), "收到日期", r.receivedOn()));
    }
}
