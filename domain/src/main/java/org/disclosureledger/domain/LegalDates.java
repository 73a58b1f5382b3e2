package org.disclosureledger.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.Regulation;

/** The two rules that every legal date obeys: it is a possible day, and it does not come before its cause. */
public final class LegalDates {

    private LegalDates() {
    }

    /**
     * A legal date is a fact: of today or of the past, and no older than the first Regulation (in force since
     * 2008-05-01), before which there were no such requests.
     */
    public record PossibleDay(String field, String name, LocalDate date, LocalDate today) implements Rule {

        @Override
        public boolean isBroken() {
            return date.isAfter(today) || date.isBefore(Regulation.FIRST_IN_FORCE);
        }

        @Override
        public String sentence() {
            return date.isAfter(today)
                    ? "%s（%s）不能晚于今天（%s）".formatted(name, date, today)
                    : "%s（%s）早于《政府信息公开条例》首次施行之日（%s）".formatted(name, date, Regulation.FIRST_IN_FORCE);
        }

        @Override
        public Basis basis() {
            return Basis.LEGAL_DATE_IS_A_FACT;
        }
    }

    /** A date does not precede the date of what it answers to; a cause without a date asks nothing. */
    public record NotBefore(String field, String name, LocalDate date, String causeName, @Nullable LocalDate cause,
            Basis basis) implements Rule {

        /** Where no article says so: that an act follows its cause is common sense (policy). */
        public NotBefore(String field, String name, LocalDate date, String causeName, @Nullable LocalDate cause) {
            this(field, name, date, causeName, cause, Basis.ACT_FOLLOWS_ITS_CAUSE);
        }

        @Override
        public boolean isBroken() {
            return cause != null && date.isBefore(cause);
        }

        @Override
        public String sentence() {
            return "%s（%s）不能早于%s（%s）".formatted(name, date, causeName, cause);
        }
    }
}
