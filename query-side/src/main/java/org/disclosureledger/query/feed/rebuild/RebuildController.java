package org.disclosureledger.query.feed.rebuild;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.feed.rebuild.RebuildRuns.Run;
import org.disclosureledger.query.web.Refusal;

/** Rebuilding the read models (重建投影). */
@RestController
@RequestMapping("/api/projections")
@Tag(name = "projections", description = "投影 projections")
class RebuildController {

    private final DataSource dataSource;
    private final Rebuild rebuild;
    private final RebuildRuns runs;

    RebuildController(DataSource dataSource, Rebuild rebuild, RebuildRuns runs) {
        this.dataSource = dataSource;
        this.rebuild = rebuild;
        this.runs = runs;
    }

    @PostMapping("/rebuild")
    @Operation(summary = "从事件库重建所有投影，原有投影继续服务 / rebuild all read models, the old ones keep serving")
    ResponseEntity<Map<String, UUID>> start() {
        RebuildLock lock = RebuildLock.take(dataSource).orElseThrow(() -> Refusal.conflict("已有重建正在进行"));
        UUID id;
        try {
            id = runs.enter();
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        Thread.ofPlatform().name("rebuild").daemon().start(() -> rebuild.run(id, lock));
        return ResponseEntity.accepted().location(URI.create("/api/projections/rebuilds/" + id))
                .body(Map.of("id", id));
    }

    @GetMapping("/rebuilds/{id}")
    @Operation(summary = "重建的进度 / progress of a rebuild")
    Run progress(@PathVariable UUID id) {
        return runs.find(id).orElseThrow(() -> Refusal.notFound("没有这次重建"));
    }
}
