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

import org.disclosureledger.query.appeals.AppealView;
import org.disclosureledger.query.appeals.Appeals;
import org.disclosureledger.query.clock.reading.AppealReadings;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.reading.ClocksOfAppeal;

/** The clocks of an appeal, worked out from its steps on each read. */
@RestController
@Tag(name = "clock")
class AppealClockController {

    private final Appeals appeals;
    private final AppealReadings readings;

    /** @param today the day the clocks are read on */
    record AppealClocksView(UUID appealId, String organ, String caseNumber, LocalDate today, List<ClockView> clocks) {}

    AppealClockController(Appeals appeals, AppealReadings readings) {
        this.appeals = appeals;
        this.readings = readings;
    }

    @GetMapping("/api/appeals/{appealId}/clocks")
    @Operation(summary = "复议诉讼的全部期限，及下一步由谁做什么 / all clocks of the appeal, with what is to be done next")
    AppealClocksView clocks(@PathVariable UUID appealId, @RequestParam(required = false) @Nullable Long atLeast) {
        AppealView appeal = appeals.get(appealId, atLeast);
        ClocksOfAppeal clocks = readings.require(appeal.appealId());
        return new AppealClocksView(appeal.appealId(), appeal.organ(), appeal.caseNumber(), clocks.today(),
                clocks.views());
    }
}
