package org.disclosureledger.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Basis;

/** The two rules that every legal date obeys: it is not in the future, and it does not come before its cause. */
public final class LegalDates {

    private LegalDates() {
    }

    /** A legal date is a fact; facts lie in the past or are of today. */
    public record NotInTheFuture(String field, String name, LocalDate date, LocalDate today) implements Rule {

        @Override
        public boolean isBroken() {
            return date.isAfter(today);
        }

        @Override
        public String sentence() {
            return "%s（%s）不能晚于今天（%s）".formatted(name, date, today);
        }

        @Override
        public Basis basis() {
            return Basis.LEGAL_DATE_IS_A_FACT;
        }
    }

    /** A date does not precede the date of what it answers to; a cause without a date asks nothing. */
    public record NotBefore(String field, String name, LocalDate date, String causeName, @Nullable LocalDate cause)
            implements
                Rule {

        @Override
        public boolean isBroken() {
            return cause != null && date.isBefore(cause);
        }

        @Override
        public String sentence() {
            return "%s（%s）不能早于%s（%s）".formatted(name, date, causeName, cause);
        }

        @Override
        public Basis basis() {
            return Basis.ACT_FOLLOWS_ITS_CAUSE;
        }
    }
}
