package org.disclosureledger.query.feed.retry;

import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.intake.Delivery;
import org.disclosureledger.query.feed.intake.Intake;
import org.disclosureledger.query.feed.intake.Reasons;
import org.disclosureledger.query.feed.source.CommandSide;

/**
 * Tries parked cases again from the command side: gaps every few seconds, the rest at the start and every few minutes,
 * any of them on demand.
 */
@Component
public class ParkedRetry {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedRetry.class);

    private final JdbcClient jdbc;
    private final CommandSide commandSide;
    private final Intake intake;

    ParkedRetry(JdbcClient jdbc, CommandSide commandSide, Intake intake) {
        this.jdbc = jdbc;
        this.commandSide = commandSide;
        this.intake = intake;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${disclosure.feed.retry-gaps:PT10S}")
    void gaps() {
        retry(ids("select case_id from parked_case where kind = 'gap'"));
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "${disclosure.feed.retry-parked:PT3M}")
    void all() {
        retry(ids("select case_id from parked_case"));
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql + " order by parked_at, case_id").query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void retry(List<UUID> cases) {
        for (UUID caseId : cases) {
            try {
                retry(caseId);
            } catch (RuntimeException e) {
                LOG.warn("Parked case {} cannot be tried again now: {}", caseId, Reasons.of(e));
                return;
            }
        }
    }

    /** @return true when the case was parked and no longer is */
    public boolean retry(UUID caseId) {
        long known = jdbc.sql("select version from case_position where case_id = ?").param(caseId).query(Long.class)
                .optional().orElse(-1L);
        List<RecordedEvent> missing = commandSide.stream(caseId, known + 1, Integer.MAX_VALUE);
        if (missing.isEmpty()) {
            return jdbc.sql("delete from parked_case where case_id = ?").param(caseId).update() > 0;
        }
        intake.take(Delivery.retry(missing));
        return jdbc.sql("select 1 from parked_case where case_id = ?").param(caseId).query().listOfRows().isEmpty();
    }
}
