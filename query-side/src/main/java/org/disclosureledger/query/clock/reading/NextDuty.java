package org.disclosureledger.query.clock.reading;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockReading;

/** What is to be done next and by whom, in one sentence; what silence means differs from party to party. */
final class NextDuty {

    private NextDuty() {
    }

    /** Null when nothing is waited for any longer. */
    static @Nullable String of(ClockReading reading) {
        if (!reading.isOpen()) {
            return null;
        }
        return switch (reading.state()) {
            case PAUSED -> "等待被征求意见方的意见；收到后继续计算答复期限";
            case AWAITING_SUPPLEMENT -> "等待申请人补正；收到补正后答复期限重新起算";
            case AWAITING_PAYMENT -> "等待申请人缴费；收到缴费后答复期限重新起算";
            case RUNNING, DEFERRED, STOPPED -> reading.overdueBy() > 0 ? overdue(reading) : due(reading);
        };
    }

    private static String due(ClockReading reading) {
        String by = DayWords.withWeekday(Objects.requireNonNull(reading.dueOn()));
        return switch (reading.kind()) {
            case REPLY -> "由本机关最迟于 %s作出答复".formatted(by);
            case REPLY_FROM_SUBMISSION -> "内部目标：由本机关争取于 %s前作出答复".formatted(by);
            case REPLY_BY_OTHER_RECEIPT -> "按另一收到日期，答复的最后一日为 %s；以较早者为准".formatted(by);
            case SUPPLEMENT_NOTICE -> "申请内容不明确的，由本机关最迟于 %s告知申请人补正".formatted(by);
            case SUPPLEMENT -> "由申请人最迟于 %s补正".formatted(by);
            case THIRD_PARTY_OPINION -> "由第三方最迟于 %s提出意见".formatted(by);
            case CO_PRODUCER_OPINION -> "由共同制作机关最迟于 %s提出意见".formatted(by);
            case OTHER_ORGAN_OPINION -> "由被征求意见的机关最迟于 %s提出意见".formatted(by);
            case PAYMENT -> "由申请人最迟于 %s缴费".formatted(by);
            case REVIEW_WINDOW -> "申请人最迟于 %s可以申请行政复议".formatted(by);
            case SUIT_WINDOW -> "申请人最迟于 %s可以直接提起行政诉讼".formatted(by);
            case REPLY_SILENCE_WINDOW -> "本机关逾期未答复，申请人最迟于 %s可以提起行政诉讼".formatted(by);
            case REVIEW_REPLY -> "由本机关最迟于 %s向复议机关提出书面答复，并提交证据、依据".formatted(by);
            case REVIEW_DECISION -> "由复议机关最迟于 %s作出复议决定".formatted(by);
            case DEFENCE -> "由本机关最迟于 %s向人民法院提出答辩状，并提交证据、依据".formatted(by);
            case SUIT_AFTER_REVIEW_WINDOW -> "申请人不服复议决定的，最迟于 %s可以提起行政诉讼".formatted(by);
        };
    }

    private static String overdue(ClockReading reading) {
        LocalDate dueOn = Objects.requireNonNull(reading.dueOn());
        return switch (reading.kind()) {
            case REPLY -> "答复期限已于 %s届满：由本机关立即作出答复".formatted(DayWords.withWeekday(dueOn));
            case REPLY_FROM_SUBMISSION -> "内部目标已过：由本机关尽快作出答复";
            case REPLY_BY_OTHER_RECEIPT -> "按另一收到日期，答复期限已过";
            case SUPPLEMENT_NOTICE -> "告知补正的期限已过：由本机关按现有内容办理";
            case SUPPLEMENT -> "补正期限届满，申请人未补正：可按“逾期不补正”办结，须由承办人决定";
            case THIRD_PARTY_OPINION -> "第三方意见期限届满，未提出意见：由本机关依法决定是否公开";
            case CO_PRODUCER_OPINION -> "共同制作机关意见期限届满，未提出意见：视为同意公开，由本机关作出答复";
            case OTHER_ORGAN_OPINION -> "被征求意见的机关意见期限届满，未提出意见：由本机关依法决定";
            case PAYMENT -> "缴费期限届满，申请人未缴费：可按“逾期不缴费”办结，须由承办人决定";
            case REVIEW_WINDOW -> "申请行政复议的期限已过，是否有正当理由由复议机关审查";
            case SUIT_WINDOW -> "直接起诉的期限已过，是否有正当理由由人民法院审查";
            case REPLY_SILENCE_WINDOW -> "对逾期不答复的起诉期限已过，是否有正当理由由人民法院审查";
            case REVIEW_REPLY -> "书面答复逾期：由本机关立即提交；不提交的，视为没有证据、依据（行政复议法第七十条）";
            case REVIEW_DECISION -> "审理期限届满，复议机关未作决定：申请人可以提起行政诉讼";
            case DEFENCE -> "答辩逾期：由本机关立即提交；不提交证据的，视为没有相应证据（行政诉讼法第三十四条）";
            case SUIT_AFTER_REVIEW_WINDOW -> "不服复议决定的起诉期限已过";
        };
    }
}
