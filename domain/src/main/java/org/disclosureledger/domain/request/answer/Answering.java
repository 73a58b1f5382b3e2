package org.disclosureledger.domain.request.answer;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.request.Conclusion;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;
import org.disclosureledger.domain.statute.Basis;

/** Judges answers, their delivery, and answers made anew after an appeal. */
public final class Answering {

    private Answering() {
    }

    public static Decision<RequestEvent> decide(Pending s, AnswerRequest c, Circumstances now) {
        RequestAnswered answered = new RequestAnswered(c.requestId(), c.answeredOn(), c.outcome(), c.form(),
                c.documentNumber(), c.explanation());
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.answeredOn(), now.clockRules());
        return now.accept(answered,
                new PossibleDay("answeredOn", "答复日期", c.answeredOn(), now.today()),
                new AfterBothArguableDays("answeredOn", c.answeredOn(), s.steps()),
                new NotBefore("answeredOn", "答复日期", c.answeredOn(), "收到日期", s.registration().receivedOn(),
                        Basis.ARTICLE_33),
                new NotBefore("answeredOn", "答复日期", c.answeredOn(), "此前办理步骤的日期", s.steps().latestStepOn(),
                        Basis.ARTICLE_33),
                new OutcomeFollowsItsSteps(c.outcome(), s.steps()), new ApplicantLetItPass(c.outcome(), limits),
                new NoticeDeliveryIsKnown(c.outcome(), s.steps(), now.reconstructed()),
                new AnsweredInTime(limits.with(s.steps().with(answered))),
                new OpinionsBackBeforeTheAnswer(c.answeredOn(), s.steps()));
    }

    public static Decision<RequestEvent> decide(Conclusion conclusion, RecordDelivery c, Circumstances now) {
        return now.accept(new AnswerDelivered(c.requestId(), c.deliveredOn(), c.evidence()),
                new AnswerAwaitsDelivery(conclusion),
                new PossibleDay("deliveredOn", "送达日期", c.deliveredOn(), now.today()),
                new NotBefore("deliveredOn", "送达日期", c.deliveredOn(), "答复日期", conclusion.lastAnsweredOn()));
    }

    public static Decision<RequestEvent> decide(Conclusion conclusion, ReplaceAnswer c, Circumstances now) {
        return now.accept(
                new AnswerReplaced(c.requestId(), c.answeredOn(), c.outcome(), c.form(), c.documentNumber(),
                        c.appealId(), c.explanation()),
                new ReplacedAfterAnAppeal(conclusion, c.appealId()),
                new PossibleDay("answeredOn", "重新答复日期", c.answeredOn(), now.today()),
                new NotBefore("answeredOn", "重新答复日期", c.answeredOn(), "原答复日期", conclusion.lastAnsweredOn()));
    }
}
