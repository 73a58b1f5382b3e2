package org.disclosureledger.query.history;

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
import org.disclosureledger.query.register.RequestView;
import org.disclosureledger.query.register.Requests;

/** What happened to a case (办理过程). */
@RestController
@Tag(name = "history", description = "办理过程 history")
class HistoryController {

    private final CaseHistory history;
    private final Requests requests;
    private final Appeals appeals;

    HistoryController(CaseHistory history, Requests requests, Appeals appeals) {
        this.history = history;
        this.requests = requests;
        this.appeals = appeals;
    }

    @GetMapping("/api/requests/{requestId}/history")
    @Operation(summary = "申请及其复议诉讼的全过程，按法律日期 / the request with its appeals, in legal order")
    List<HistoryEntry> ofRequest(@PathVariable String requestId,
            @RequestParam(required = false) @Nullable Long atLeast) {
        RequestView request = requests.get(requestId, atLeast);
        return history.withAppeals(request.requestId());
    }

    @GetMapping("/api/appeals/{appealId}/history")
    @Operation(summary = "复议或诉讼的全过程 / history of an appeal")
    List<HistoryEntry> ofAppeal(@PathVariable UUID appealId, @RequestParam(required = false) @Nullable Long atLeast) {
        AppealView appeal = appeals.get(appealId, atLeast);
        return history.ofCase(appeal.appealId());
    }
}
