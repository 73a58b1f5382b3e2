package org.disclosureledger.query.clock.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosureledger.query.clock.proof.ProofDay.Turn;
import org.disclosureledger.query.clock.proof.ProofSheet.Notice;
import org.disclosureledger.query.clock.proof.ProofSheet.Setting;
import org.disclosureledger.query.clock.reading.DayWords;

/** The words of a sheet as they are printed, the same on the page and in Word. */
public final class ProofLines {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA);

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

    public List<Line> days() {
        return sheet.days().stream().map(day -> new Line(DayWords.withWeekday(day.date()),
                day.counted() == null ? "–" : day.counted().toString(), day.reason(),
                Stream.of(day.article(), day.notice()).filter(text -> text != null).collect(Collectors.joining("；")),
                day.events().stream().map(this::act).toList(), day.counted() == null)).toList();
    }

    public List<String> totals() {
        Totals totals = sheet.totals();
        List<String> lines = new ArrayList<>();
        lines.add("合计 %d 个日历日，其中计入 %d 日，不计入 %d 日。".formatted(totals.days(), totals.counted(), totals.notCounted()));
        if (!totals.byReason().isEmpty()) {
            lines.add("不计入的日数：" + totals.byReason().stream().map(r -> "%s %d 日".formatted(r.reason(), r.days()))
                    .collect(Collectors.joining("，")) + "。");
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

    private String act(Turn turn) {
        return "%s（%s录入于 %s%s，事项编号 %s）".formatted(turn.sentence(), turn.actor() == null ? "" : turn.actor() + " ",
                minute(turn.recordedAt()), turn.late() ? "，补录" : "", turn.eventId());
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
