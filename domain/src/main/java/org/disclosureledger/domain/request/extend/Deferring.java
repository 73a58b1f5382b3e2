package org.disclosureledger.domain.request.extend;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.Basis;

/** Judges deferrals (延迟答复), art. 35. */
public final class Deferring {

    private Deferring() {
    }

    public static Decision<RequestEvent> decide(Pending s, DeferReply c, Circumstances now) {
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.notifiedOn(), now.clockRules());
        return now.accept(
                new ReplyDeferred(c.requestId(), c.notifiedOn(), c.deferredTo(), c.approvedBy(), c.reason()),
                new PossibleDay("notifiedOn", "延迟告知日期", c.notifiedOn(), now.today()),
                new AfterBothArguableDays("notifiedOn", c.notifiedOn(), s.steps()),
                new NotBefore("notifiedOn", "延迟告知日期", c.notifiedOn(), "收到日期", s.registration().receivedOn(),
                        Basis.ARTICLE_35),
                new NotBefore("deferredTo", "延迟届满日", c.deferredTo(), "延迟告知日期次日", c.notifiedOn().plusDays(1),
                        Basis.ARTICLE_35),
                new DeferralExplained(c.reason()),
                new DeferredReasonably(c, limits.setting(ActPolicies.LONGEST_DEFERRAL)),
                new DeferOnce(
                        new RunningPeriod(s.steps(), c.notifiedOn(),
                                limits.setting(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART) == 0),
                        limits.setting(ActPolicies.DEFERRALS_PER_PERIOD)),
                new NotifiedBeforeExpiry("延迟告知", limits,
                        limits.setting(ClockPolicies.DEFERRAL_BEFORE_EXPIRY) == 1, Basis.DEFERRAL_BEFORE_EXPIRY),
                new DeferralLengthens(c.deferredTo(), limits),
                new ApprovedByTheHead("延迟答复", c.approvedBy(), Basis.policy("deferral-approved")));
    }

    /** A limit that nobody would call reasonable is a slip of the pen. */
    record DeferredReasonably(DeferReply c, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return c.deferredTo().isAfter(c.notifiedOn().plusDays(longest));
        }

        @Override
        public String field() {
            return "deferredTo";
        }

        @Override
        public String sentence() {
            return "延迟届满日（%s）应在告知之日（%s）起 %d 日的合理期限之内".formatted(c.deferredTo(), c.notifiedOn(), longest);
        }

        @Override
        public Basis basis() {
            return Basis.policy(ActPolicies.LONGEST_DEFERRAL.name());
        }
    }

    /** One reasonable limit in the period that runs (policy). */
    record DeferOnce(RunningPeriod period, int most) implements Rule {

        @Override
        public boolean isBroken() {
            return most < 2 && period.hasDeferral();
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "该申请已经确定过延迟答复的期限，只能确定一次";
        }

        @Override
        public Basis basis() {
            return Basis.policy(ActPolicies.DEFERRALS_PER_PERIOD.name());
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }
    }

    /** Art. 35: the limit is set after the applicant's reasons were found acceptable; the file says why. */
    record DeferralExplained(String reason) implements Rule {

        @Override
        public boolean isBroken() {
            return reason.isBlank();
        }

        @Override
        public String field() {
            return "reason";
        }

        @Override
        public String sentence() {
            return "请填写延迟答复的理由（申请数量、频次明显超过合理范围，申请人说明的理由合理）";
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_35;
        }
    }
}
