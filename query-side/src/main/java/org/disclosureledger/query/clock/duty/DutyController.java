package org.disclosureledger.query.clock.duty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.web.Paging;

/** The duties of an office. */
@RestController
@Tag(name = "clock")
class DutyController {

    private final Duties duties;

    DutyController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping("/api/duties")
    @Operation(summary = "在办案件的各项期限，最紧迫的在前 / the running clocks of all cases in hand, the most urgent first")
    DutyList duties(@RequestParam(required = false) @Nullable String organ,
            @RequestParam(defaultValue = "false") boolean subtree,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String due, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return duties.of(new DutyQuestion(organ, subtree, DutyQuestion.party(party), DueGroup.parameter(due),
                new Paging(page, size)));
    }
}
