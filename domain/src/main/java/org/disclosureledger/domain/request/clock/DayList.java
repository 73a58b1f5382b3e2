package org.disclosureledger.domain.request.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarDay;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** What a walk says of each day, in words (逐日说明). */
final class DayList implements Days {

    private static final Basis RETURN_DAY = Basis.policy(ClockPolicies.PAUSE_INCLUDES_RETURN.name());

    private static final Basis RESTART_AFTER_EXPIRY = Basis.policy(ClockPolicies.RESTART_AFTER_EXPIRY.name());

    private final WorkdayCalendar calendar;
    private final boolean disputed;
    private final Map<Long, TreeSet<Integer>> events = new TreeMap<>();
    private final List<ClockDay> days = new ArrayList<>();

    DayList(WorkdayCalendar calendar, RequestSteps steps) {
        this.calendar = calendar;
        this.disputed = steps.claimed() != null;
        event(steps.startsOn(), steps.driving().event());
        for (Wait wait : steps.waits()) {
            event(wait.from(), wait.opened());
            event(wait.reachedOn(), wait.reached());
            event(wait.to(), wait.closed());
        }
        steps.extensions().forEach(e -> event(e.notifiedOn(), e.event()));
        steps.deferrals().forEach(d -> event(d.notifiedOn(), d.event()));
        if (steps.conclusion() != null) {
            event(steps.conclusion().concludedOn(), steps.conclusion().event());
        }
    }

    private void event(@Nullable LocalDate on, @Nullable Integer version) {
        if (on != null && version != null) {
            events.computeIfAbsent(on.toEpochDay(), _ -> new TreeSet<>()).add(version);
        }
    }

    List<ClockDay> days() {
        return days;
    }

    @Override
    public void receipt(long day) {
        add(day, null, disputed ? "收到申请当日不计入（收到日期有争议，按较早之日起算）" : "收到申请当日不计入",
                Basis.CIVIL_PROCEDURE_85, null);
    }

    @Override
    public void restart(long day, Wait come) {
        boolean supplement = come.what() == WaitFor.SUPPLEMENT;
        add(day, null, supplement ? "收到补正，期限重新起算" : "收到缴费，期限重新起算", basis(supplement), null);
    }

    @Override
    public void awaiting(long day, Wait missing) {
        boolean supplement = missing.what() == WaitFor.SUPPLEMENT;
        add(day, null, supplement ? "待补正" : "待缴费", basis(supplement), null);
    }

    private static Basis basis(boolean supplement) {
        return supplement ? Basis.ARTICLE_30 : Basis.FEE_RULES;
    }

    @Override
    public void deferred(long day) {
        add(day, null, "合理延迟答复期间", Basis.ARTICLE_35, null);
    }

    @Override
    public void rolledOver(long day) {
        CalendarDay calendarDay = calendar.day(LocalDate.ofEpochDay(day));
        add(day, null, "届满日为休息日，顺延（" + calendarDay.reason() + "）", Basis.CIVIL_PROCEDURE_85, calendarDay.notice());
    }

    @Override
    public void lapsed(long day) {
        add(day, null, "答复期限已经届满", RESTART_AFTER_EXPIRY, null);
    }

    @Override
    public void paused(long day, Pause pause) {
        boolean returned = LocalDate.ofEpochDay(day).equals(pause.consultation().to());
        add(day, null, returned ? "征求意见期间（收回意见当日不计入）" : "征求意见期间", returned ? RETURN_DAY : Basis.ARTICLE_33, null);
    }

    @Override
    public void running(long day, @Nullable Integer counted, boolean extended) {
        CalendarDay calendarDay = calendar.day(LocalDate.ofEpochDay(day));
        boolean byExtension = extended && counted != null;
        add(day, counted, byExtension ? calendarDay.reason() + "（延期）" : calendarDay.reason(),
                byExtension ? Basis.ARTICLE_33 : null, calendarDay.notice());
    }

    private void add(long day, @Nullable Integer counted, String reason, @Nullable Basis basis,
            @Nullable String notice) {
        TreeSet<Integer> turning = events.get(day);
        days.add(new ClockDay(LocalDate.ofEpochDay(day), counted, reason, basis == null ? null : basis.citation(),
                notice, turning == null ? List.of() : List.copyOf(turning)));
    }
}
