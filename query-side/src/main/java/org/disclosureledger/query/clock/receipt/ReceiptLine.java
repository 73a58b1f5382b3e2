package org.disclosureledger.query.clock.receipt;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.query.clock.reading.DayWords;

/** A statement about the receipt as it is printed. */
public record ReceiptLine(String label, String text) {

    static ReceiptLine of(ReceiptStatement s) {
        StringBuilder text = new StringBuilder("%s，%s，以%s为准。".formatted(DayWords.withWeekday(s.receivedOn()),
                s.channelLabel(), s.basisLabel()));
        day(text, "提交日期", s.submittedOn());
        day(text, "确认日期", s.confirmedOn());
        text.append("凭据：%s。".formatted(s.evidence() == null ? "未登记或者不显示" : s.evidence()));
        return new ReceiptLine("%s的收到日期".formatted(s.kindLabel()), text + why(s));
    }

    private static void day(StringBuilder text, String label, @Nullable LocalDate day) {
        if (day != null) {
            text.append("%s：%s。".formatted(label, DayWords.withWeekday(day)));
        }
    }

    private static String why(ReceiptStatement s) {
        String on = DayWords.withWeekday(s.statedOn());
        return switch (s.kind()) {
            case REGISTERED -> "";
            case CORRECTED -> "于%s更正，理由：%s。".formatted(on, s.reason());
            case CLAIMED -> "由%s于%s主张，理由：%s。".formatted(s.claimedBy(), on, s.reason());
            case DETERMINED -> "于%s认定，理由：%s。".formatted(on, s.reason());
        };
    }
}
