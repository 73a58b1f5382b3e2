package org.disclosureledger.command.relay;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.eventlog.Position;

/**
 * {@code disclosure.relay.sent}: events acknowledged by Kafka; {@code disclosure.relay.lag.events}: events still to be
 * sent; {@code disclosure.relay.horizon.age.seconds}: how long the oldest writing transaction of the cluster, below which
 * alone events are relayed, has been open.
 */
@Component
class RelayMetrics {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Counter sent;

    RelayMetrics(MeterRegistry meters, EventLog log, RelayPositions positions, JdbcClient jdbc) {
        this.sent = Counter.builder("disclosure.relay.sent").register(meters);
        gauge(meters, "disclosure.relay.lag.events", () -> lag(log, positions));
        gauge(meters, "disclosure.relay.horizon.age.seconds", () -> horizonAge(jdbc));
    }

    void sent(int events) {
        sent.increment(events);
    }

    private void gauge(MeterRegistry meters, String name, Supplier<Number> query) {
        LoadingCache<String, Number> cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> query.get());
        // By the builder, which holds what it asks; a gauge of an object lets go of it and then shows NaN.
        Gauge.builder(name, () -> cache.get(name)).register(meters);
    }

    /** By index alone, so that it costs the same at any distance: exact at 0, else rolled back inserts count too. */
    private static Number lag(EventLog log, RelayPositions positions) {
        Position head = log.head().orElse(Position.START);
        Position relayed = positions.read().position();
        return relayed.compareTo(head) >= 0 ? 0 : Math.max(1, head.index() - relayed.index());
    }

    private static Number horizonAge(JdbcClient jdbc) {
        return jdbc.sql("""
                select coalesce(extract(epoch from max(clock_timestamp() - a.xact_start)), 0)
                from pg_stat_activity a where a.backend_xid is not null""").query(Double.class).single();
    }
}
