package org.disclosureledger.query.clock;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.Deadline;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.rulebook.OrganRules;
import org.disclosureledger.query.web.Refusal;

/** Due days asked for outside of a case. */
@RestController
@Tag(name = "clock", description = "期限 clocks")
class DeadlineController {

    private final OrganRules rules;

    DeadlineController(OrganRules rules) {
        this.rules = rules;
    }

    @GetMapping("/api/deadlines")
    @Operation(summary = "自收到之日起若干工作日的届满日，逐日说明 / due day after so many working days, day by day")
    Deadline deadline(@RequestParam LocalDate receivedOn, @RequestParam int workingDays,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable LocalDate knownOn) {
        if (receivedOn.isBefore(WorkdayCalendar.FIRST_DAY) || receivedOn.isAfter(WorkdayCalendar.LAST_RECEIPT)) {
            throw Refusal.malformed("receivedOn",
                    "收到日期应在 %s 至 %s 之间".formatted(WorkdayCalendar.FIRST_DAY, WorkdayCalendar.LAST_RECEIPT));
        }
        if (workingDays < 1 || workingDays > WorkdayCalendar.LONGEST_LIMIT) {
            throw Refusal.malformed("workingDays", "期限应为 1 至 %d 个工作日".formatted(WorkdayCalendar.LONGEST_LIMIT));
        }
        CalendarArea area = organ == null ? CalendarArea.NATIONAL : rules.areaOf(organ);
        ClockRules inForce = knownOn == null ? rules.now(area) : rules.knownOn(area, knownOn);
        return inForce.calendar().deadline(receivedOn, workingDays);
    }
}
