package org.disclosureledger.query.pages.request;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.query.pages.Days;

/**
 * The reply period (答复期限) in one line.
 *
 * @param warning true when the due day has passed
 */
record ClockLine(String text, boolean warning) {

    static ClockLine of(ClockReading period) {
        String text = switch (period.state()) {
            case RUNNING -> running(period);
            case STOPPED -> "已办结，用 %d/%d 工作日%s%s".formatted(period.used(), period.limit(), due(period.dueOn()),
                    late(period));
            case PAUSED -> "暂停（征求意见），已用 %d/%d 工作日%s".formatted(period.used(), period.limit(),
                    resumed("今日收到意见", period));
            case AWAITING_SUPPLEMENT -> "待补正" + resumed("今日收到补正", period);
            case AWAITING_PAYMENT -> "待缴费" + resumed("今日收到缴费", period);
            case DEFERRED -> "合理延迟，已用 %d/%d 工作日".formatted(period.used(), period.limit());
        };
        return new ClockLine(text + doubts(period), period.overdueBy() > 0);
    }

    private static String running(ClockReading period) {
        return period.overdueBy() > 0
                ? "已用满 %d 工作日%s%s".formatted(period.limit(), due(period.dueOn()), late(period))
                : "剩 %d/%d 工作日%s".formatted(period.left(), period.limit(), due(period.dueOn()));
    }

    private static String late(ClockReading period) {
        return period.overdueBy() > 0 ? " · 逾期 %d 个工作日".formatted(period.overdueBy()) : "";
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "" : " · " + Days.withWeekday(day) + "届满";
    }

    private static String resumed(String when, ClockReading period) {
        return period.dueIfResumedToday() == null
                ? ""
                : " · 若%s，%s届满".formatted(when, Days.withWeekday(period.dueIfResumedToday()));
    }

    private static String doubts(ClockReading period) {
        return (period.provisional() ? " · 暂定（该年放假通知未发布）" : "")
                + (period.calendarIncomplete() ? " · 缺少自治区当年放假通知" : "");
    }
}
