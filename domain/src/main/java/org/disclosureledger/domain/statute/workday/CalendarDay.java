package org.disclosureledger.domain.statute.workday;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day with the reason why it is worked or not.
 *
 * @param holiday name of the holiday behind it; null for an ordinary day
 * @param notice number of the notice that decides it, be it by silence; null while no notice of the year is known
 */
public record CalendarDay(LocalDate date, DayKind kind, @Nullable String holiday, @Nullable String notice) {

    public boolean isWorking() {
        return kind.isWorking();
    }

    /** Computed from the statutory days alone (暂定), because no notice of the year is known. */
    public boolean isProvisional() {
        return notice == null;
    }

    /** For the proof sheet, such as 调休上班（国庆节）. */
    public String reason() {
        String named = holiday == null ? kind.label() : "%s（%s）".formatted(kind.label(), holiday);
        return isProvisional() ? "暂定：" + named : named;
    }
}
