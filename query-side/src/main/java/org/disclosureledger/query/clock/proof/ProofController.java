package org.disclosureledger.query.clock.proof;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.appeals.Appeals;
import org.disclosureledger.query.clock.reading.AppealReadings;
import org.disclosureledger.query.clock.reading.RequestReadings;
import org.disclosureledger.query.register.Requests;

/** Proof sheets as data and as Word documents. The Word address works for pages too: both sign-ins open it. */
@RestController
@Tag(name = "clock")
class ProofController {

    private static final MediaType WORD = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Requests requests;
    private final RequestReadings readings;
    private final Appeals appeals;
    private final AppealReadings appealReadings;
    private final ProofSheets sheets;

    ProofController(Requests requests, RequestReadings readings, Appeals appeals, AppealReadings appealReadings,
            ProofSheets sheets) {
        this.requests = requests;
        this.readings = readings;
        this.appeals = appeals;
        this.appealReadings = appealReadings;
        this.sheets = sheets;
    }

    @GetMapping("/api/requests/{requestId}/clocks/{clock}/proof")
    @Operation(summary = "计时证明单 / the proof sheet of a clock, day by day")
    ProofSheet ofRequest(@PathVariable String requestId, @PathVariable String clock) {
        return sheets.of(readings.require(requests.get(requestId, null).requestId()), clock,
                Requests.handlesCases(Caller.current()));
    }

    @GetMapping({"/api/requests/{requestId}/clocks/{clock}/proof.docx",
            "/requests/{requestId}/clocks/{clock}/proof.docx"})
    @Operation(summary = "计时证明单，Word 文档 / the same as a Word document")
    ResponseEntity<byte[]> wordOfRequest(@PathVariable String requestId, @PathVariable String clock) {
        return word(ofRequest(requestId, clock));
    }

    @GetMapping("/api/appeals/{appealId}/clocks/{clock}/proof")
    @Operation(summary = "复议诉讼的计时证明单 / the proof sheet of a clock of an appeal")
    ProofSheet ofAppeal(@PathVariable UUID appealId, @PathVariable String clock) {
        return sheets.of(appealReadings.require(appeals.get(appealId, null).appealId()), clock,
                Requests.handlesCases(Caller.current()));
    }

    @GetMapping({"/api/appeals/{appealId}/clocks/{clock}/proof.docx", "/appeals/{appealId}/clocks/{clock}/proof.docx"})
    @Operation(summary = "复议诉讼的计时证明单，Word 文档 / the same as a Word document")
    ResponseEntity<byte[]> wordOfAppeal(@PathVariable UUID appealId, @PathVariable String clock) {
        return word(ofAppeal(appealId, clock));
    }

    private ResponseEntity<byte[]> word(ProofSheet sheet) {
        String name = "%s-%s-%s.docx".formatted(ProofSheet.TITLE, sheet.subject().number(), sheet.clock().label());
        return ResponseEntity.ok().contentType(WORD)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(ProofDocument.of(sheet, sheets.lines(sheet)));
    }
}
