package org.disclosureledger.command.registerimport.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell. */
public sealed interface SheetCell {

    static SheetCell blank() {
        return new Text("");
    }

    /** Text as it stands, without the white space around it. */
    record Text(String text) implements SheetCell {}

    /**
     * A number of a workbook.
     *
     * @param dateFormat true when the cell shows it as a date
     * @param from1904 true when the workbook counts its days from 1904
     */
    record Numeric(BigDecimal value, boolean dateFormat, boolean from1904) implements SheetCell {

        private static final int FIRST_COMPACT = 19000101;
        private static final int LAST_SERIAL = 2958465;
        private static final MathContext AS_SHOWN = new MathContext(15);

        /** As a workbook shows it: 15 digits, no exponent, no empty decimals. */
        public String plain() {
            BigDecimal shown = value.round(AS_SHOWN).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
        }

        /** A workbook keeps 15 digits; of a longer number the last ones are lost. */
        public boolean hasLostDigits() {
            return value.precision() - value.scale() > AS_SHOWN.getPrecision();
        }

        /** The day with this serial number; the time of day is dropped. Empty for numbers that are no serial. */
        public Optional<LocalDate> day() {
            if (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
                return Optional.empty();
            }
            LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            return Optional.of(zero.plusDays(value.longValue()));
        }

        /** True for a date written as the number 20240105. */
        public boolean isCompactDate() {
            return value.compareTo(BigDecimal.valueOf(FIRST_COMPACT)) >= 0;
        }
    }

    /** A cell whose value cannot be had: an error value, a formula that was never calculated. */
    record Unusable(String reason) implements SheetCell {}

    default boolean isBlank() {
        return this instanceof Text(String text) && text.isEmpty();
    }
}
