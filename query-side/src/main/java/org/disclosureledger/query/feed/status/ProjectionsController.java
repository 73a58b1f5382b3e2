package org.disclosureledger.query.feed.status;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.kafka.FeedJournal;
import org.disclosureledger.query.feed.parking.ParkedCases;
import org.disclosureledger.query.feed.rebuild.RebuildRuns;

/** State of the read models (投影). They move together, so their positions are one. */
@RestController
@RequestMapping("/api/projections")
@Tag(name = "projections", description = "投影 projections")
class ProjectionsController {

    private final List<Projection> projections;
    private final FeedLag lag;
    private final FeedJournal journal;
    private final ParkedCases parkedCases;
    private final RebuildRuns rebuilds;

    /**
     * @param position per partition the next offset
     * @param lagEvents not yet applied; -1 when Kafka cannot be asked
     */
    record ReadModel(String name, Map<Integer, Long> position, long lagEvents, double lagSeconds,
            @Nullable String lastError) {}

    record State(List<ReadModel> projections, List<ParkedCases.Shown> parked, int parkedCount,
            RebuildRuns.@Nullable Run rebuild) {}

    ProjectionsController(List<Projection> projections, FeedLag lag, FeedJournal journal, ParkedCases parkedCases,
            RebuildRuns rebuilds) {
        this.projections = projections;
        this.lag = lag;
        this.journal = journal;
        this.parkedCases = parkedCases;
        this.rebuilds = rebuilds;
    }

    @GetMapping
    @Operation(summary = "各投影的位置、滞后、最近错误，搁置的案件，重建 / position, lag and last error of each read model")
    State state(Caller caller) {
        lag.look();
        FeedLag.Lag now = lag.last();
        String error = journal.lastError() == null ? now.unreachable() : journal.lastError();
        return new State(
                projections.stream()
                        .map(p -> new ReadModel(p.name(), now.position(), now.events(), now.seconds(), error)).toList(),
                parkedCases.readableBy(caller), parkedCases.count(), rebuilds.last().orElse(null));
    }
}
