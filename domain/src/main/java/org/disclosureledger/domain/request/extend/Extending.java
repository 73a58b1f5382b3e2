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
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** Judges extensions (延期答复), art. 33(2). */
public final class Extending {

    private Extending() {
    }

    public static Decision<RequestEvent> decide(Pending s, ExtendReply c, Circumstances now) {
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.notifiedOn(), now.clockRules());
        int longest = limits.setting(PolicySetting.EXTENSION_LIMIT);
        boolean beforeExpiry = limits.setting(ClockPolicies.EXTENSION_BEFORE_EXPIRY) == 1;
        boolean endsWithRestart = limits.setting(ClockPolicies.EXTENSION_ENDS_WITH_RESTART) == 1;
        RunningPeriod period = new RunningPeriod(s.steps(), c.notifiedOn(), !endsWithRestart);
        return now.accept(
                new ReplyExtended(c.requestId(), c.notifiedOn(), c.workingDays(), c.approvedBy(), c.reason()),
                new PossibleDay("notifiedOn", "延期告知日期", c.notifiedOn(), now.today()),
                new AfterBothArguableDays("notifiedOn", c.notifiedOn(), s.steps()),
                new NotBefore("notifiedOn", "延期告知日期", c.notifiedOn(), "收到日期", s.registration().receivedOn(),
                        Basis.ARTICLE_33),
                new ExtensionAddsDays(c.workingDays(), longest), new ExtensionWithinLimit(c.workingDays(), longest),
                new ExtendOnce(period, limits.setting(PolicySetting.EXTENSIONS_PER_REQUEST)),
                new NotDeferred(s.steps(), new RunningPeriod(s.steps(), c.notifiedOn(),
                        limits.setting(ClockPolicies.DEFERRAL_ENDS_WITH_RESTART) == 0)),
                new NotifiedBeforeExpiry("延期告知", limits, beforeExpiry, Basis.EXTENSION_BEFORE_EXPIRY),
                new ApprovedByTheHead("延期答复", c.approvedBy(), Basis.ARTICLE_33),
                new ExtendsWhatRuns(limits, endsWithRestart));
    }

    /** An extension of no days is none, and one of years is a slip of the pen. */
    record ExtensionAddsDays(int workingDays, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return workingDays < 1 || workingDays > WorkdayCalendar.LONGEST_LIMIT;
        }

        @Override
        public String field() {
            return "workingDays";
        }

        @Override
        public String sentence() {
            return workingDays < 1
                    ? "延期工作日应至少为 1 个工作日"
                    : "延期 %d 个工作日应为笔误：延长答复的期限最长不得超过 %d 个工作日".formatted(workingDays, longest);
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_33;
        }
    }

    /** Art. 33(2): at most 20 working days. */
    record ExtensionWithinLimit(int workingDays, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return workingDays > longest;
        }

        @Override
        public String field() {
            return "workingDays";
        }

        @Override
        public String sentence() {
            return "延长答复的期限最长不得超过 %d 个工作日，现为 %d 个工作日".formatted(longest, workingDays);
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_33;
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }
    }

    /** One extension only (policy: the article speaks of one), in the period that runs. */
    record ExtendOnce(RunningPeriod period, int most) implements Rule {

        @Override
        public boolean isBroken() {
            return period.extensions() >= most;
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "该申请已经延期，答复期限只能延长一次";
        }

        @Override
        public Basis basis() {
            return Basis.ONE_EXTENSION_ONLY;
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }
    }
}
