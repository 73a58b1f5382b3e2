package org.disclosureledger.query.appeals;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.web.Page;
import org.disclosureledger.query.web.Paging;

/** Reviews and lawsuits (行政复议、行政诉讼). */
@RestController
@RequestMapping("/api/appeals")
@Tag(name = "appeals", description = "复议诉讼 appeals")
class AppealController {

    private final Appeals appeals;

    AppealController(Appeals appeals) {
        this.appeals = appeals;
    }

    @GetMapping
    @Operation(summary = "复议诉讼，按受理日期从新到旧 / appeals, newest first")
    Page<AppealView> list(@RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Boolean open, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return appeals.list(organ, year, open, new Paging(page, size));
    }

    @GetMapping("/{appealId}")
    @Operation(summary = "一件复议或诉讼 / one appeal")
    AppealView one(@PathVariable UUID appealId, @RequestParam(required = false) @Nullable Long atLeast) {
        return appeals.get(appealId, atLeast);
    }
}
