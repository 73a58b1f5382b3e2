package org.disclosureledger.domain.request.supplement;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;

/** Judges supplement notices and supplements, art. 30. */
public final class Supplementing {

    private Supplementing() {
    }

    public static Decision<RequestEvent> decide(Pending s, RequestSupplement c, Circumstances now) {
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.notifiedOn(), now.clockRules());
        int limit = c.limitWorkingDays() == null
                ? limits.setting(PolicySetting.SUPPLEMENT_LIMIT)
                : c.limitWorkingDays();
        SupplementRequested noticed = new SupplementRequested(c.requestId(), c.notifiedOn(), c.items(), limit);
        return now.accept(noticed,
                new PossibleDay("notifiedOn", "补正告知日期", c.notifiedOn(), now.today()),
                new AfterBothArguableDays("notifiedOn", c.notifiedOn(), s.steps()),
                new NotBefore("notifiedOn", "补正告知日期", c.notifiedOn(), "收到日期", s.registration().receivedOn(),
                        Basis.ARTICLE_30),
                new LimitLeavesTime(limit, limits.setting(PolicySetting.LONGEST_SUPPLEMENT_LIMIT)),
                new OneNoticeAtATime(s.steps()), new NotifiedOnce(s.steps()),
                new NotifiedInTime(Notices.noticedOn(s.steps()) == null, limits.with(s.steps().with(noticed))));
    }

    public static Decision<RequestEvent> decide(Pending s, RecordSupplement c, Circumstances now) {
        return now.accept(new RequestSupplemented(c.requestId(), c.receivedOn(), c.note()),
                new PossibleDay("receivedOn", "补正收到日期", c.receivedOn(), now.today()),
                new AfterBothArguableDays("receivedOn", c.receivedOn(), s.steps()),
                new NotBefore("receivedOn", "补正收到日期", c.receivedOn(), "收到日期", s.registration().receivedOn(),
                        Basis.ARTICLE_30),
                new NotBefore("receivedOn", "补正收到日期", c.receivedOn(), "补正告知日期", Notices.noticedOn(s.steps()),
                        Basis.ARTICLE_30),
                new SupplementWasRequested(s.steps()),
                new SupplementedInTime(new LimitsOnDay(s.steps(), c.receivedOn(), now.clockRules())));
    }

    /** The applicant is given a reasonable limit. */
    record LimitLeavesTime(int limitWorkingDays, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return limitWorkingDays < 1 || limitWorkingDays > longest;
        }

        @Override
        public String field() {
            return "limitWorkingDays";
        }

        @Override
        public String sentence() {
            return "补正期限应为 1 至 %d 个工作日的合理期限".formatted(longest);
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_30;
        }
    }

    /** While one notice waits for its supplement there is nothing else to ask. */
    record OneNoticeAtATime(RequestSteps steps) implements Rule {

        @Override
        public boolean isBroken() {
            return steps.awaitingSupplement();
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "已于%s告知补正，申请人尚未补正".formatted(Notices.noticedOn(steps));
        }

        @Override
        public Basis basis() {
            return Basis.ONE_SUPPLEMENT_NOTICE_AT_A_TIME;
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }
    }

    /** The notice comes once (一次性告知); a second one is a defect, not void. */
    record NotifiedOnce(RequestSteps steps) implements Rule {

        @Override
        public boolean isBroken() {
            return Notices.noticedOn(steps) != null;
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "补正应当一次性告知，此前已于%s告知过".formatted(Notices.noticedOn(steps));
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_30;
        }

        @Override
        public Force force() {
            return Force.REMARK;
        }
    }
}
