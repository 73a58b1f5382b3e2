package org.disclosureledger.query.feed.rebuild;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.disclosureledger.query.feed.Projection;
import org.disclosureledger.query.feed.RecordedEvent;
import org.disclosureledger.query.feed.intake.Delivery;
import org.disclosureledger.query.feed.intake.Intake;
import org.disclosureledger.query.feed.intake.Model;
import org.disclosureledger.query.feed.intake.Reasons;
import org.disclosureledger.query.feed.rebuild.Comparison.Difference;
import org.disclosureledger.query.feed.source.CommandSide;
import org.disclosureledger.query.feed.source.FeedHead;
import org.disclosureledger.query.feed.source.FeedPage;

/**
 * Builds all read models anew from the event store while the old ones keep serving, in short transactions; then stops
 * the feed by a session's advisory lock (which holds no transaction open), catches up, compares, and switches.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int PAGE = 5000;

    private final CommandSide commandSide;
    private final Intake intake;
    private final List<Projection> projections;
    private final ReadModelSchema schema;
    private final Comparison comparison;
    private final RebuildRuns runs;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    Rebuild(CommandSide commandSide, Intake intake, List<Projection> projections, ReadModelSchema schema,
            Comparison comparison, RebuildRuns runs, JdbcTemplate jdbc, TransactionOperations transactions) {
        this.commandSide = commandSide;
        this.intake = intake;
        this.projections = projections;
        this.schema = schema;
        this.comparison = comparison;
        this.runs = runs;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Runs to its end; how it went stands in {@link RebuildRuns}. */
    void run(UUID id, RebuildLock lock) {
        try (lock) {
            fillAndSwitch(id, lock);
            // Under the lock, else it might drop what the next rebuild, here or in another instance, has begun to fill.
            lock.startFeed();
            tidy();
        } catch (RuntimeException e) {
            LOG.warn("What the rebuild left behind is dropped by the next one: {}", Reasons.of(e));
        }
    }

    private void fillAndSwitch(UUID id, RebuildLock lock) {
        try {
            FeedHead.@Nullable Position head = commandSide.head().head();
            runs.begin(id, head == null ? 0 : head.index());
            schema.create(Model.NEXT_SCHEMA);
            FeedHead.Position reached = read(id, lock, FeedHead.Position.START, false);
            Model.NEXT.in(transactions, jdbc, () -> {
                projections.forEach(Projection::countAll);
                return true;
            });
            lock.stopFeed();
            read(id, lock, reached, true);
            catchUpOldModels();
            List<Difference> differences = comparison.compare();
            lock.inOneTransaction(ReadModelSchema.EXCHANGE);
            runs.done(id, differences);
            LOG.info("Read models rebuilt, {} tables differed", differences.size());
        } catch (RuntimeException e) {
            LOG.warn("Rebuild failed: {}", Reasons.of(e));
            runs.failed(id, Reasons.of(e));
        }
    }

    private FeedHead.Position read(UUID id, RebuildLock lock, FeedHead.Position after, boolean counting) {
        FeedHead.Position reached = after;
        while (true) {
            FeedPage page = commandSide.events(reached, PAGE);
            if (!page.events().isEmpty()) {
                lock.requireHeld();
                intake.take(Delivery.rebuild(page.events(), counting));
                RecordedEvent last = page.events().getLast();
                reached = new FeedHead.Position(String.valueOf(last.xid()), last.index());
                runs.progress(id, page.events().size());
            }
            if (page.end()) {
                return reached;
            }
            if (page.events().isEmpty()) {
                throw new IllegalStateException("an empty page is not the end");
            }
        }
    }

    /** What Kafka has not yet brought is applied to the old read models too, so that the two can be compared. */
    private void catchUpOldModels() {
        jdbc.query("""
                select next.case_id, coalesce(live.version, -1) + 1, next.version
                from readmodel_next.case_position next left join readmodel.case_position live using (case_id)
                where next.version > coalesce(live.version, -1) order by 1""",
                (row, _) -> commandSide.stream(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .forEach(events -> intake.take(Delivery.catchUp(events)));
    }

    private void tidy() {
        for (String left : List.of(Model.NEXT_SCHEMA, ReadModelSchema.OLD_SCHEMA)) {
            try {
                transactions.executeWithoutResult(_ -> {
                    jdbc.execute("set local lock_timeout = '10s'");
                    schema.drop(left);
                });
            } catch (RuntimeException e) {
                LOG.info("Schema {} is dropped by the next rebuild: {}", left, Reasons.of(e));
            }
        }
    }
}
