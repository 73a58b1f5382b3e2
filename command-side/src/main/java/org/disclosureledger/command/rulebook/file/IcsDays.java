package org.disclosureledger.command.rulebook.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/**
 * All-day events of an iCalendar file (RFC 5545), one day or several; the end is not included. A summary that speaks of
 * work (班, work) makes the days to be worked. What would have to be interpreted is refused: rules of repetition, times.
 */
final class IcsDays {

    private static final int LONGEST_EVENT = 31;

    /** "Workers' Day" is a holiday. */
    private static final Pattern WORK = Pattern.compile("班|\\bwork(ing)?(\\s?day)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile(
            "[\\s（(【\\[·:：-]*(调休上班|调休|上班|补班|班|放假|假期|休|working\\s?day|workday|work|day\\s?off|off)[)）】\\]\\s]*$",
            Pattern.CASE_INSENSITIVE);

    List<NamedDay> read(byte[] bytes) {
        List<NamedDay> days = new ArrayList<>();
        boolean calendar = false;
        try (ICalReader reader = new ICalReader(text(bytes))) {
            for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
                calendar = true;
                for (VEvent event : next.getEvents()) {
                    days.addAll(days(event));
                }
            }
        } catch (IOException e) {
            throw NoticeFile.unreadable("iCalendar 文件无法读取");
        }
        if (!calendar) {
            throw NoticeFile.unreadable("文件里没有日历（BEGIN:VCALENDAR），不是 iCalendar 文件");
        }
        return days;
    }

    private static List<NamedDay> days(VEvent event) {
        String title = title(event);
        if (event.getProperty(RecurrenceRule.class) != null || event.getProperty(RecurrenceDates.class) != null
                || event.getProperty(ExceptionDates.class) != null || event.getProperty(RecurrenceId.class) != null) {
            throw NoticeFile.unreadable("日程“%s”含有重复规则，请逐日列明".formatted(title));
        }
        Status status = event.getStatus();
        if (status != null && status.isCancelled()) {
            throw NoticeFile.unreadable("日程“%s”已取消，请从文件中删去".formatted(title));
        }
        if (event.getDuration() != null) {
            throw NoticeFile.unreadable("日程“%s”以时长表示，请改为结束日期（DTEND）".formatted(title));
        }
        DateStart start = event.getDateStart();
        LocalDate first = day(start == null ? null : start.getValue(), title, "开始日期（DTSTART）");
        DateEnd end = event.getDateEnd();
        LocalDate last = end == null ? first : day(end.getValue(), title, "结束日期（DTEND）").minusDays(1);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_EVENT) {
            throw NoticeFile.unreadable("日程“%s”的结束日期应在开始日期之后，且不超过 %d 天".formatted(title, LONGEST_EVENT));
        }
        boolean working = WORK.matcher(title).find();
        String name = KIND.matcher(title).replaceFirst("");
        return first.datesUntil(last.plusDays(1))
                .map(date -> new NamedDay(date, working, name.isBlank() ? title : name)).toList();
    }

    private static String title(VEvent event) {
        Summary summary = event.getSummary();
        String text = summary == null ? null : summary.getValue();
        return text == null ? "" : NoticeFile.name(text.strip());
    }

    /** By what is written, not by an instant: a day is the same in every time zone. */
    private static LocalDate day(@Nullable ICalDate date, String title, String what) {
        DateTimeComponents written = date == null ? null : date.getRawComponents();
        if (date == null || written == null) {
            throw NoticeFile.unreadable("日程“%s”缺少可用的%s".formatted(title, what));
        }
        if (date.hasTime()) {
            throw NoticeFile.unreadable("日程“%s”的%s带有时刻，应为全天日程".formatted(title, what));
        }
        try {
            return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException e) {
            throw NoticeFile.unreadable("日程“%s”的%s不是可能的日期".formatted(title, what));
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw NoticeFile.unreadable("iCalendar 文件应为 UTF-8 编码");
        }
    }
}
