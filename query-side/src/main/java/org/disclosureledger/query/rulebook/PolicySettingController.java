package org.disclosureledger.query.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.domain.rulebook.RulesInForce;
import org.disclosureledger.domain.rulebook.Settings;
import org.disclosureledger.domain.statute.Policies;
import org.disclosureledger.domain.statute.workday.CalendarArea;

/** Policy settings (规则设置), shown. */
@RestController
@Tag(name = "rulebook", description = "历法通知与规则设置 calendar notices and policy settings")
class PolicySettingController {

    private final Rulebooks rulebooks;
    private final Clock clock;

    PolicySettingController(Rulebooks rulebooks, Clock clock) {
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    @GetMapping("/api/policy-settings")
    @Operation(summary = "规则设置：今日数值、依据、是否法律明文、历次更改 / settings with their versions")
    List<SettingView> all(@RequestParam(required = false) @Nullable Long atLeast) {
        RulesInForce rules = rulebooks.now(atLeast);
        Policies policies = rules.now(CalendarArea.NATIONAL).policies();
        LocalDate today = LocalDate.now(clock);
        return Settings.ALL.stream()
                .map(setting -> SettingView.of(setting, policies.on(today, setting), rules.rulebook())).toList();
    }
}
