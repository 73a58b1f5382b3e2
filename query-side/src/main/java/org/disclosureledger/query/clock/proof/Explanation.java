package org.disclosureledger.query.clock.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.clock.LimitUnit;
import org.disclosureledger.domain.clock.Party;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.DayWords;

/** How a clock is counted, told to somebody who has never seen one. */
final class Explanation {

    private final CaseClock clock;
    private final ClockReading reading;
    private final List<ProofDay> days;
    private final List<String> doubts;

    Explanation(CaseClock clock, List<ProofDay> days, List<String> doubts) {
        this.clock = clock;
        this.reading = clock.reading();
        this.days = days;
        this.doubts = doubts;
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(rule());
        String turns = turns();
        if (!turns.isEmpty()) {
            paragraphs.add(turns);
        }
        paragraphs.add(result());
        if (!doubts.isEmpty()) {
            paragraphs.add("存疑：%s。".formatted(String.join("；", doubts)));
        }
        paragraphs.add(calendar());
        return paragraphs;
    }

    private String rule() {
        String start = DayWords.withWeekday(reading.startedOn());
        String cited = Citations.of(reading.kind()) + (isDeferred() ? "、第三十五条" : "");
        String length = reading.limit() == 0
                ? ""
                : "，长度为 %d %s".formatted(reading.limit(), unit());
        return "本单逐日说明“%s”如何计算。依据：%s。期限自%s（%s）的次日起算，当日不计入%s。%s".formatted(reading.kind().label(), cited,
                start, StartOf.words(reading.kind()), length, counting());
    }

    private String counting() {
        if (isDeferred()) {
            return "本机关已告知申请人延迟答复：自告知次日起不再计算工作日，以告知的日期为最后一日。";
        }
        return switch (reading.kind().unit()) {
            case WORKING_DAYS -> "只计工作日：周末和法定节假日不计入，调休上班的周六、周日计入；计满之日为最后一日。";
            case CALENDAR_DAYS -> "按自然日计算，节假日也计入；最后一日是休息日的，顺延至其后第一个工作日。";
            case MONTHS -> "按月计算，至期满月的对应日；最后一日是休息日的，顺延至其后第一个工作日。下表逐日列出仅供查阅，期限不按日数计算。";
        };
    }

    private String turns() {
        StringBuilder turns = new StringBuilder();
        if (isReply()) {
            append(turns, "征求意见期间", "征求第三方或者其他机关意见的时间不计算在答复期限内（条例第三十三条第三款），下表标为“征求意见期间”。");
            append(turns, "待补正", "告知申请人补正后，期限停止计算，等待收到补正（条例第三十条）。");
            append(turns, "收到补正", "收到补正后，答复期限自收到补正的次日重新起算（条例第三十条）；重新起算之前的各日，包括此前已计的工作日，一律不再计算。");
            append(turns, "答复期限已经届满", "补正告知、收费通知在答复期限届满之后作出的，按本系统的规则仍可重新起算；届满后、告知前的日数下表标为“答复期限已经届满”。");
            append(turns, "待缴费", "发出收费通知后，期限停止计算，等待缴费。");
            append(turns, "收到缴费", "收到缴费后，答复期限自收到缴费的次日重新起算；重新起算之前的各日，包括此前已计的工作日，一律不再计算。");
            append(turns, "合理延迟答复", "申请人说明理由后，本机关确定了延迟答复的合理期限并已告知申请人（条例第三十五条），以该日为最后一日。");
            if (reading.limit() > basicLimit()) {
                turns.append("经政府信息公开工作机构负责人同意并告知申请人，答复期限延长 %d 个工作日（条例第三十三条第二款），已包括在上述长度内。"
                        .formatted(reading.limit() - basicLimit()));
            }
        }
        return turns.toString();
    }

    private String result() {
        LocalDate dueOn = reading.dueOn();
        LocalDate endedOn = reading.endedOn();
        if (dueOn == null && endedOn != null) {
            return "%s；当日期限处于停止计算的状态，没有最后一日，不存在逾期。此前已计 %d 个工作日。"
                    .formatted(EndOf.words(reading.kind(), DayWords.withWeekday(endedOn)), reading.used());
        }
        if (dueOn == null) {
            return "截至%s，期限%s，最后一日尚不能确定；已计 %d 个工作日。%s".formatted(DayWords.withWeekday(days.getLast().date()),
                    reading.state().label(), reading.used(),
                    reading.dueIfResumedToday() == null
                            ? ""
                            : "假如当日恢复计算，最后一日为%s。".formatted(DayWords.withWeekday(reading.dueIfResumedToday())));
        }
        String last = "最后一日为%s。".formatted(DayWords.withWeekday(dueOn));
        String late = reading.overdueBy() == 0
                ? "未逾期"
                : "%s %d %s".formatted(reading.kind().party() == Party.OFFICE ? "逾期" : "已届满", reading.overdueBy(),
                        reading.kind().unit() == LimitUnit.WORKING_DAYS ? "个工作日" : "个自然日");
        if (endedOn != null) {
            return last + "%s，%s。".formatted(EndOf.words(reading.kind(), DayWords.withWeekday(endedOn)), late);
        }
        return last + "截至%s，%s。".formatted(DayWords.withWeekday(clock.by().knownOn()),
                reading.overdueBy() == 0 ? left() : late);
    }

    private String left() {
        return isDeferred()
                ? "距最后一日尚有 %d %s".formatted(reading.left(), unit())
                : "已计 %d %s，尚余 %d %s".formatted(reading.used(), unit(), reading.left(), unit());
    }

    private String calendar() {
        String area = clock.by().area().label();
        String known = "工作日和休息日以国务院办公厅的节假日安排通知为准（适用%s日历）。本单按 %s 以前（含当日）已公布的通知计算%s；通知文号列于文末。".formatted(area,
                DayWords.withWeekday(clock.by().knownOn()),
                reading.isOpen() ? "" : "，此后公布的通知不改变已经结束的期限");
        String titles = "法律名称用简称：“条例”指《中华人民共和国政府信息公开条例》，其他法律省略“中华人民共和国”。";
        return known + titles;
    }

    private String unit() {
        return switch (reading.kind().unit()) {
            case WORKING_DAYS -> "个工作日";
            case CALENDAR_DAYS -> "个自然日";
            case MONTHS -> "个月";
        };
    }

    /** A deferral to a day has no length. */
    private boolean isDeferred() {
        return isReply() && reading.limit() == 0;
    }

    private int basicLimit() {
        return clock.by().rules().policies().on(reading.startedOn(),
                PolicySetting.REPLY_LIMIT);
    }

    private boolean isReply() {
        return reading.kind() == ClockKind.REPLY || reading.kind() == ClockKind.REPLY_BY_OTHER_RECEIPT
                || reading.kind() == ClockKind.REPLY_FROM_SUBMISSION;
    }

    private void append(StringBuilder turns, String reason, String sentence) {
        if (days.stream().anyMatch(day -> day.reason().startsWith(reason))) {
            turns.append(sentence);
        }
    }
}
