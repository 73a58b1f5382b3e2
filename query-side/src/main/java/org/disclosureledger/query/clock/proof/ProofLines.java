package org.disclosureledger.query.clock.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosureledger.query.clock.proof.ProofDay.Turn;
import org.disclosureledger.query.clock.proof.ProofSheet.Notice;
import org.disclosureledger.query.clock.proof.ProofSheet.Setting;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.reading.DayWords;
import org.disclosureledger.query.clock.receipt.ReceiptLine;

/** The words of a sheet as they are printed, the same on the page and in Word. */
public final class ProofLines {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

    private static final Pattern FULL_TITLE = Pattern.compile("《中华人民共和国([^》]+)》");

    private final ProofSheet sheet;
    private final ZoneId zone;

    /**
     * One printed line of the table.
     *
     * @param counted running number, or a dash
     * @param idle true for a day that does not count
     */
    public record Line(String date, String counted, String reason, String basis, List<String> acts, boolean idle) {}

    /** @param zone of the legal dates */
    public ProofLines(ProofSheet sheet, ZoneId zone) {
        this.sheet = sheet;
        this.zone = zone;
    }

    /** The last day as the head of the sheet names it. */
    public String lastDay() {
        ClockView clock = sheet.clock();
        if (clock.dueOn() != null) {
            return DayWords.withWeekday(clock.dueOn()) + (clock.provisional() ? "（暂定）" : "");
        }
        return clock.endedOn() == null
                ? "尚不能确定（%s）".formatted(clock.stateLabel())
                : "没有（办结当日期限停止计算）";
    }

    /** How the request was received; empty for an appeal. */
    public List<ReceiptLine> receipts() {
        return sheet.receipt() == null ? List.of() : sheet.receipt().lines();
    }

    public List<Line> days() {
        List<Line> lines = new ArrayList<>();
        int act = 1;
        for (ProofDay day : sheet.days()) {
            List<String> acts = new ArrayList<>();
            for (Turn turn : day.events()) {
                acts.add("〔%d〕%s".formatted(act++, turn.sentence()));
            }
            lines.add(new Line(DayWords.withWeekday(day.date()),
                    day.counted() == null ? "–" : day.counted().toString(), day.reason(), basis(day), acts,
                    day.counted() == null));
        }
        return lines;
    }

    /** How each act of the table was recorded, by its number there. */
    public List<String> records() {
        List<Turn> turns = Stream.concat(sheet.days().stream().flatMap(day -> day.events().stream()),
                Stream.ofNullable(sheet.lateEnd())).toList();
        List<String> records = new ArrayList<>();
        for (int act = 1; act <= turns.size(); act++) {
            records.add(record(act, turns.get(act - 1)));
        }
        return records;
    }

    /** Short titles of laws, as the explanation announces. */
    private static String basis(ProofDay day) {
        String full = Stream.of(day.article(), day.notice()).filter(text -> text != null)
                .collect(Collectors.joining("；"));
        return FULL_TITLE.matcher(full).replaceAll(law -> law.group(1).replace("政府信息公开条例", "条例"));
    }

    public List<String> totals() {
        Totals totals = sheet.totals();
        List<String> lines = new ArrayList<>();
        lines.add("合计 %d 个日历日，其中计入 %d 日，不计入 %d 日%s。".formatted(totals.days(), totals.counted(),
                totals.notCounted(), totals.putOff() == 0 ? "" : "，届满后顺延 %d 日".formatted(totals.putOff())));
        if (!totals.byReason().isEmpty()) {
            lines.add("不计入的日数：" + totals.byReason().stream().map(r -> "%s %d 日".formatted(r.reason(), r.days()))
                    .collect(Collectors.joining("，")) + "。");
        }
        Turn end = sheet.lateEnd();
        if (end != null && sheet.clock().endedOn() != null) {
            lines.add("最后一日之后：%s，〔%d〕%s。".formatted(DayWords.withWeekday(sheet.clock().endedOn()), records().size(),
                    end.sentence()));
        }
        return lines;
    }

    public List<String> settings() {
        return sheet.settings().stream().map(ProofLines::setting).toList();
    }

    public List<String> notices() {
        return sheet.notices().stream().map(ProofLines::notice).toList();
    }

    public String foot() {
        return "本单由依申请公开台账于 %s 根据登记的事项自动计算生成。".formatted(MINUTE.format(sheet.printedAt().atZone(zone)));
    }

    private String record(int act, Turn turn) {
        return "〔%d〕由 %s 于 %s 录入%s，记录编号 %s".formatted(act, turn.actor() == null ? "（未记录）" : turn.actor(),
                minute(turn.recordedAt()), turn.late() ? "（补录：录入日期晚于事项日期）" : "", turn.eventId());
    }

    private String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private static String setting(Setting setting) {
        return "%s：%s（依据：%s）".formatted(setting.title(), setting.text(), setting.source());
    }

    private static String notice(Notice notice) {
        return "%s，%s公布，安排 %d 年%s".formatted(notice.number(), DayWords.withWeekday(notice.publishedOn()),
                notice.year(), notice.note() == null ? "" : "（" + notice.note() + "）");
    }
}
