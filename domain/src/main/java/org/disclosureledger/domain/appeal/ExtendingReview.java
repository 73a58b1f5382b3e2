package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.AppealCommand.ExtendReview;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.appeal.AppealState.Entry;
import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.statute.Basis;

/** Judges what is recorded of a review body that took longer (延长审理期限), review law art. 62. */
final class ExtendingReview {

    private ExtendingReview() {
    }

    static Decision<AppealEvent> decide(Entry entry, ExtendReview c, Circumstances now) {
        int longest = now.clockRules().policies().on(c.notifiedOn(), ClockPolicies.REVIEW_EXTENSION_LIMIT);
        ReviewExtended extended = new ReviewExtended(c.appealId(), c.notifiedOn(), c.days(), c.reason());
        return now.accept(extended,
                new PossibleDay("notifiedOn", "延长审理期限告知日期", c.notifiedOn(), now.today()),
                new DatesInOrder("notifiedOn", entry.steps(), entry.steps().with(extended)),
                new ExtendedAsTheLawAllows(entry, c, longest), new ExtendedWithinTheLimit(entry, c, now));
    }

    /** Art. 62: a review in the ordinary procedure, by at most 30 days, once. */
    record ExtendedAsTheLawAllows(Entry entry, ExtendReview c, int longest) implements Rule {

        @Override
        public boolean isBroken() {
            return entry.kind() != AppealKind.REVIEW || entry.steps().procedure() == AppealProcedure.SIMPLIFIED
                    || !entry.steps().extensions().isEmpty() || c.days() < 1 || c.days() > longest;
        }

        @Override
        public String field() {
            return c.days() < 1 || c.days() > longest ? "days" : "notifiedOn";
        }

        @Override
        public String sentence() {
            if (entry.kind() != AppealKind.REVIEW) {
                return "%s不适用行政复议的延长审理期限".formatted(entry.kind().label());
            }
            if (entry.steps().procedure() == AppealProcedure.SIMPLIFIED) {
                return "适用简易程序的行政复议不能延长审理期限";
            }
            return !entry.steps().extensions().isEmpty()
                    ? "审理期限已经延长，只能延长一次"
                    : "延长的期限应为 1 至 %d 日，现为 %d 日".formatted(longest, c.days());
        }

        @Override
        public Basis basis() {
            return Basis.REVIEW_LAW_62;
        }
    }

    /** What ended cannot be lengthened (policy): the review body tells of it on the last day at the latest. */
    record ExtendedWithinTheLimit(Entry entry, ExtendReview c, Circumstances now) implements Rule {

        @Override
        public boolean isBroken() {
            return now.clockRules().policies().on(c.notifiedOn(), ClockPolicies.REVIEW_EXTENSION_BEFORE_EXPIRY) == 1
                    && isAfter(dueOn());
        }

        @Override
        public String field() {
            return "notifiedOn";
        }

        @Override
        public String sentence() {
            return "审理期限已于%s届满，延长告知（%s）在届满之后".formatted(dueOn(), c.notifiedOn());
        }

        @Override
        public Basis basis() {
            return Basis.policy(ClockPolicies.REVIEW_EXTENSION_BEFORE_EXPIRY.name());
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }

        private boolean isAfter(@Nullable LocalDate dueOn) {
            return dueOn != null && c.notifiedOn().isAfter(dueOn);
        }

        private @Nullable LocalDate dueOn() {
            return AppealClocks.covers(entry.steps())
                    ? new AppealClocks(now.clockRules()).on(c.notifiedOn(), entry.steps()).stream()
                            .filter(r -> r.kind() == ClockKind.REVIEW_DECISION).map(ClockReading::dueOn).findFirst()
                            .orElse(null)
                    : null;
        }
    }
}
