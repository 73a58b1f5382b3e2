package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The working days (工作日) of an area by the notices known on one day. Days run from 2019-01-01 to 2102-12-31; beyond
 * the last published year they are provisional (暂定). Dates outside, limits below 1 or above {@value #LONGEST_LIMIT}
 * working days and receipts after 2100 are refused with {@link IllegalArgumentException}.
 */
public final class WorkdayCalendar {

    /** The first day of the first notice shipped. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    /** A later day of receipt is taken for a slip of the pen. */
    public static final LocalDate LAST_RECEIPT = LocalDate.of(2100, 12, 31);
    /** More than any law gives; in working days. */
    public static final int LONGEST_LIMIT = 366;

    /** So far that the longest limit of the last receipt still ends inside. */
    public static final LocalDate LAST_DAY = LocalDate.of(2102, 12, 31);

    private static final long FIRST_EPOCH_DAY = FIRST_DAY.toEpochDay();
    private static final long LAST_EPOCH_DAY = LAST_DAY.toEpochDay();

    private final KnownNotices notices;
    /** Working days from the first day up to and including the day with this index. */
    private final int[] workedUpTo;
    /** Index of the n-th working day (from 1). */
    private final int[] indexOfWorkingDay;

    WorkdayCalendar(KnownNotices notices) {
        this.notices = notices;
        int length = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) + 1;
        workedUpTo = new int[length];
        int[] indexes = new int[length + 1];
        int worked = 0;
        for (int index = 0; index < length; index++) {
            if (notices.day(FIRST_DAY.plusDays(index)).isWorking()) {
                indexes[++worked] = index;
            }
            workedUpTo[index] = worked;
        }
        indexOfWorkingDay = Arrays.copyOf(indexes, worked + 1);
    }

    /** The national calendar by all notices shipped. */
    public static WorkdayCalendar latest() {
        return CalendarFacts.shipped().latest(CalendarArea.NATIONAL);
    }

    /** The national calendar as it was known on that day. */
    public static WorkdayCalendar knownOn(LocalDate day) {
        return CalendarFacts.shipped().knownOn(CalendarArea.NATIONAL, day);
    }

    /** The day with the reason why it is worked or not. */
    public CalendarDay day(LocalDate date) {
        index(date);
        return notices.day(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWorkingDay(date.toEpochDay());
    }

    /** The same for a walk over very many days. */
    public boolean isWorkingDay(long epochDay) {
        int index = index(epochDay);
        return workedUpTo[index] > (index == 0 ? 0 : workedUpTo[index - 1]);
    }

    /** Working days after the one day up to and including the other; negative when the other comes first. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return workedUpTo[index(upTo)] - workedUpTo[index(after)];
    }

    /** The n-th working day after that day, which itself is not counted. */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        if (n < 1 || n > LONGEST_LIMIT) {
            throw new IllegalArgumentException("期限应为1至%d个工作日：%d".formatted(LONGEST_LIMIT, n));
        }
        int ordinal = workedUpTo[index(day)] + n;
        if (ordinal >= indexOfWorkingDay.length) {
            throw outside(day);
        }
        return FIRST_DAY.plusDays(indexOfWorkingDay[ordinal]);
    }

    /** The limit that began with a receipt, explained day by day. */
    public Deadline deadline(LocalDate receivedOn, int workingDays) {
        if (receivedOn.isAfter(LAST_RECEIPT)) {
            throw outside(receivedOn);
        }
        LocalDate firstCounted = receivedOn.plusDays(CalendarPolicies.RECEIPT_DAY.value());
        LocalDate dueOn = workingDayAfter(firstCounted.minusDays(1), workingDays);
        List<CalendarDay> span = firstCounted.datesUntil(dueOn.plusDays(1)).map(notices::day).toList();
        return new Deadline(receivedOn, workingDays, dueOn, span.stream().anyMatch(CalendarDay::isProvisional),
                span.stream().mapToInt(day -> day.date().getYear()).distinct().anyMatch(y -> !notices.isComplete(y)),
                span.stream().map(CalendarDay::notice).filter(Objects::nonNull).distinct().toList(), counted(span));
    }

    /** True when no notice known arranges one of these years (暂定). */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!notices.isArranged(year)) {
                return true;
            }
        }
        return false;
    }

    /** True when the area's own notice of one of these years is missing. */
    public boolean isIncomplete(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!notices.isComplete(year)) {
                return true;
            }
        }
        return false;
    }

    private static List<Deadline.Day> counted(List<CalendarDay> span) {
        List<Deadline.Day> days = new ArrayList<>(span.size());
        int counted = 0;
        for (CalendarDay day : span) {
            days.add(new Deadline.Day(day.date(), day.isWorking() ? ++counted : null, day.reason()));
        }
        return days;
    }

    private static int index(LocalDate date) {
        return index(date.toEpochDay());
    }

    private static int index(long epochDay) {
        if (epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
            throw outside(LocalDate.ofEpochDay(epochDay));
        }
        return (int) (epochDay - FIRST_EPOCH_DAY);
    }

    private static IllegalArgumentException outside(LocalDate date) {
        return new IllegalArgumentException("日期%s超出历法范围（%s至%s）".formatted(date, FIRST_DAY, LAST_RECEIPT));
    }
}
