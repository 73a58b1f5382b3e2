package org.disclosureledger.query.organ;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.web.Refusal;

/** Organs (行政机关). */
@RestController
@RequestMapping("/api/organs")
@Tag(name = "organs", description = "行政机关 organs")
class OrganController {

    private final Organs organs;

    OrganController(Organs organs) {
        this.organs = organs;
    }

    @GetMapping
    @Operation(summary = "机关树，每个机关后面紧跟其下级 / all organs, each directly followed by its subtree")
    List<Organ> all() {
        return organs.all();
    }

    @GetMapping("/{organ}")
    @Operation(summary = "一个机关及其工作日历 / one organ with its calendar")
    Organ one(@PathVariable String organ) {
        return organs.find(organ).orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(organ)));
    }
}
