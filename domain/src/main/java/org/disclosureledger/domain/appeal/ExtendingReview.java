package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.AppealCommand.ExtendReview;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.Basis;

/** Judges what is recorded of a review body that took longer (延长审理期限), review law art. 62. */
final class ExtendingReview {

    private ExtendingReview() {
    }

    static Decision<AppealEvent> decide(AppealSteps steps, ExtendReview c, Circumstances now) {
        int longest = now.clockRules().policies().on(c.notifiedOn(), ClockPolicies.REVIEW_EXTENSION_LIMIT);
        return now.accept(new ReviewExtended(c.appealId(), c.notifiedOn(), c.days(), c.reason()),
                new PossibleDay("notifiedOn", "延长审理期限告知日期", c.notifiedOn(), now.today()),
                new NotBefore("notifiedOn", "延长审理期限告知日期", c.notifiedOn(), "受理日期", steps.accepted().on()),
                new ExtendedAsTheLawAllows(steps, c, longest),
                new ExtendedWithinTheLimit(steps, c.notifiedOn(), now.clockRules()));
    }

    /** Art. 62: a review in the ordinary procedure, by at most 30 days, once. */
    record ExtendedAsTheLawAllows(AppealSteps steps, ExtendReview c, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return steps.kind() != AppealKind.REVIEW || steps.procedure() == AppealProcedure.SIMPLIFIED
                    || !steps.extensions().isEmpty() || hasWrongLength();
        }

        @Override
        public String field() {
            return hasWrongLength() ? "days" : "notifiedOn";
        }

        @Override
        public String sentence() {
            if (steps.kind() != AppealKind.REVIEW) {
                return "%s不适用行政复议的延长审理期限".formatted(steps.kind().label());
            }
            if (steps.procedure() == AppealProcedure.SIMPLIFIED) {
                return "适用简易程序的行政复议不能延长审理期限";
            }
            return steps.extensions().isEmpty()
                    ? "延长的期限应为 1 至 %d 日，现为 %d 日".formatted(longest, c.days())
                    : "审理期限已经延长，只能延长一次";
        }

        @Override
        public Basis basis() {
            return Basis.REVIEW_LAW_62;
        }

        private boolean hasWrongLength() {
            return c.days() < 1 || c.days() > longest;
        }
    }

    /** What ended cannot be lengthened; but it is the review body's act, and is marked only. */
    record ExtendedWithinTheLimit(AppealSteps steps, LocalDate notifiedOn, ClockRules rules) implements Rule {

        @Override
        public boolean isBroken() {
            LocalDate dueOn = dueOn();
            return dueOn != null && notifiedOn.isAfter(dueOn);
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "审理期限已于%s届满，延长告知（%s）在届满之后".formatted(dueOn(), notifiedOn);
        }

        @Override
        public Basis basis() {
            return Basis.REVIEW_LAW_62;
        }

        @Override
        public Force force() {
            return Force.REMARK;
        }

        private @Nullable LocalDate dueOn() {
            return AppealClocks.covers(steps)
                    ? new AppealClocks(rules).on(notifiedOn, steps).stream()
                            .filter(r -> r.kind() == ClockKind.REVIEW_DECISION).map(ClockReading::dueOn).findFirst()
                            .orElse(null)
                    : null;
        }
    }
}
