package org.disclosureledger.query.feed.retry;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.feed.parking.ParkedCases;
import org.disclosureledger.query.web.Refusal;

/** Parked cases (搁置的案件). */
@RestController
@RequestMapping("/api/projections/parked")
@Tag(name = "projections", description = "投影 projections")
class ParkedController {

    private final ParkedCases parkedCases;
    private final ParkedRetry retry;

    ParkedController(ParkedCases parkedCases, ParkedRetry retry) {
        this.parkedCases = parkedCases;
        this.retry = retry;
    }

    @GetMapping
    @Operation(summary = "搁置的案件及原因 / parked cases with reason")
    List<ParkedCases.Shown> all(Caller caller) {
        return parkedCases.readableBy(caller);
    }

    @PostMapping("/{caseId}/retry")
    @Operation(summary = "重试搁置的案件 / try a parked case again")
    Map<String, Object> retry(@PathVariable UUID caseId) {
        if (parkedCases.among(List.of(caseId)).isEmpty()) {
            throw Refusal.notFound("该案件没有被搁置");
        }
        try {
            return Map.of("caseId", caseId, "parked", !retry.retry(caseId));
        } catch (RestClientException e) {
            throw Refusal.conflict("命令侧暂时无法访问，请稍后重试");
        }
    }
}
