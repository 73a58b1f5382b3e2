package org.disclosureledger.query.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.clock.reading.ArguableReceipt;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;

/** The clocks of a request, worked out from its steps on each read. */
@RestController
@Tag(name = "clock")
class RequestClockController {

    private final Requests requests;
    private final RequestReadings readings;

    /**
     * @param today the day the clocks are read on
     * @param receipts the two arguable days of receipt; empty while there is no dispute
     */
    record Clocks(UUID requestId, String organ, String registerNumber, LocalDate today, List<ClockView> clocks,
            List<ArguableReceipt> receipts) {}

    RequestClockController(Requests requests, RequestReadings readings) {
        this.requests = requests;
        this.readings = readings;
    }

    @GetMapping("/api/requests/{requestId}/clock")
    @Operation(summary = "答复期限：已用、剩余、届满日，逐日说明 / the reply period, day by day")
    ReplyPeriod clock(@PathVariable String requestId, @RequestParam(required = false) @Nullable Long atLeast) {
        RequestView request = requests.get(requestId, atLeast);
        ClocksOfRequest clocks = readings.require(request.requestId());
        CaseClock reply = clocks.all().getFirst();
        return new ReplyPeriod(reply.reading(), clocks.days(reply));
    }

    @GetMapping("/api/requests/{requestId}/clocks")
    @Operation(summary = "该申请的全部期限，及下一步由谁做什么 / all clocks of the request, with what is to be done next")
    Clocks clocks(Caller caller, @PathVariable String requestId,
            @RequestParam(required = false) @Nullable Long atLeast) {
        RequestView request = requests.get(requestId, atLeast);
        ClocksOfRequest clocks = readings.require(request.requestId());
        return new Clocks(request.requestId(), request.organ(), request.registerNumber(), clocks.today(),
                clocks.views(),
                clocks.receipts(Requests.handlesCases(caller)));
    }
}
