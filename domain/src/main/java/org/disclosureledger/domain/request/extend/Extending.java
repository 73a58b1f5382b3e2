package org.disclosureledger.domain.request.extend;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;

/**
 * Judges extensions. That the notice goes out before the running limit ends needs the clock; the rule belongs here once
 * the clock of a case exists.
 */
public final class Extending {

    private Extending() {
    }

    public static Decision<RequestEvent> decide(Pending s, ExtendReply c, Circumstances now) {
        return now.accept(
                new ReplyExtended(c.requestId(), c.notifiedOn(), c.workingDays(), c.approvedBy(), c.reason()),
                new PossibleDay("notifiedOn", "延期告知日期", c.notifiedOn(), now.today()),
                new NotBefore("notifiedOn", "延期告知日期", c.notifiedOn(), "收到日期", s.registration().receivedOn()),
                new ExtensionAddsDays(c.workingDays()), new ExtensionWithinLimit(c.workingDays()),
                new ExtendOnce(s.steps()), new ApprovedByTheHead(c.approvedBy()));
    }

    /** An extension of no days is none. */
    record ExtensionAddsDays(int workingDays) implements Rule {

        @Override
        public boolean isBroken() {
            return workingDays < 1;
        }

        @Override
        public String field() {
            return "workingDays";
        }

        @Override
        public String sentence() {
            return "延期工作日应至少为 1 个工作日";
        }

        @Override
        public Basis basis() {
            return Basis.ARTICLE_33;
        }
    }

    /** Art. 33(2): at most 20 working days. */
    record ExtensionWithinLimit(int workingDays) implements Rule {

        @Override
        public boolean isBroken() {
            return workingDays > PolicySetting.EXTENSION_LIMIT.value();
        }

        @Override
        public String field() {
            return "workingDays";
        }

        @Override
        public String sentence() {
            return "延长答复的期限最长不得超过 %d 个工作日，现为 %d 个工作日".formatted(PolicySetting.EXTENSION_LIMIT.value(), workingDays);
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

    /** One extension only (policy: the article speaks of one). */
    record ExtendOnce(RequestSteps steps) implements Rule {

        @Override
        public boolean isBroken() {
            return steps.extensions().size() >= PolicySetting.EXTENSIONS_PER_REQUEST.value();
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

    /** Art. 33(2): the head of the disclosure office agrees. Older registers do not say who did. */
    record ApprovedByTheHead(@Nullable String approvedBy) implements Rule {

        @Override
        public boolean isBroken() {
            return approvedBy == null || approvedBy.isBlank();
        }

        @Override
        public String field() {
            return "approvedBy";
        }

        @Override
        public String sentence() {
            return "延期答复应当经政府信息公开工作机构负责人同意，请填写批准人";
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
}
