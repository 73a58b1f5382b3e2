package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.clock.Party;

/** A clock in one line, the unit always written: 剩 7/20 工作日 · 2025-10-14（周二）. */
final class ClockText {

    private ClockText() {
    }

    /** As 工作日, 自然日, 个月. */
    static String unit(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "工作日";
            case CALENDAR_DAYS -> "自然日";
            case MONTHS -> "个月";
        };
    }

    /** As 逾期 3 个工作日, of others 届满后 3 个工作日; past their end months are counted in days. */
    static String overdue(ClockReading reading) {
        return "%s %d %s".formatted(reading.kind().party() == Party.OFFICE ? "逾期" : "届满后", reading.overdueBy(),
                reading.kind().unit() == LimitUnit.WORKING_DAYS ? "个工作日" : "自然日");
    }

    static String of(ClockReading reading) {
        String unit = unit(reading.kind().unit());
        return switch (reading.state()) {
            case STOPPED -> "已结束%s%s%s".formatted(
                    // A deferral to a day has no length.
                    reading.limit() == 0 ? "" : "，用 %d/%d %s".formatted(reading.used(), reading.limit(), unit),
                    due(reading.dueOn()), reading.overdueBy() > 0 ? " · " + overdue(reading) : "");
            case PAUSED -> "暂停（征求意见），已用 %d/%d %s%s".formatted(reading.used(), reading.limit(), unit,
                    resumed("今日收到意见", reading));
            case AWAITING_SUPPLEMENT -> "待补正" + resumed("今日收到补正", reading);
            case AWAITING_PAYMENT -> "待缴费" + resumed("今日收到缴费", reading);
            case DEFERRED -> "延迟答复，%s%s".formatted(
                    reading.overdueBy() > 0 ? overdue(reading) : "剩 %d %s".formatted(reading.left(), unit),
                    due(reading.dueOn()));
            case RUNNING -> reading.overdueBy() > 0
                    ? (reading.kind().party() == Party.OFFICE ? overdue(reading) : "已届满") + due(reading.dueOn())
                    : "剩 %d/%d %s%s".formatted(reading.left(), reading.limit(), unit, due(reading.dueOn()));
        };
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "" : " · " + DayWords.withWeekday(day);
    }

    private static String resumed(String when, ClockReading reading) {
        return reading.dueIfResumedToday() == null
                ? ""
                : " · 若%s，%s届满".formatted(when, DayWords.withWeekday(reading.dueIfResumedToday()));
    }
}
