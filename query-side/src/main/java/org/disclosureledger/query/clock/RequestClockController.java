package org.disclosureledger.query.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;
import org.disclosureledger.query.web.Refusal;

/** The reply period of a request, derived from its events on each read. */
@RestController
@Tag(name = "clock")
class RequestClockController {

    private final Requests requests;
    private final ReplyPeriods periods;

    RequestClockController(Requests requests, ReplyPeriods periods) {
        this.requests = requests;
        this.periods = periods;
    }

    @GetMapping("/api/requests/{requestId}/clock")
    @Operation(summary = "答复期限：已用、剩余、届满日，逐日说明 / the reply period, day by day")
    ReplyPeriod clock(@PathVariable String requestId, @RequestParam(required = false) @Nullable Long atLeast) {
        RequestView request = requests.get(requestId, atLeast);
        return periods.of(request).orElseThrow(
                () -> Refusal.conflict("收到日期早于 %s，没有可用的工作日历".formatted(WorkdayCalendar.FIRST_DAY)));
    }
}
