package org.disclosureledger.command.relay;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of the health group {@code pipeline}; never of readiness, because commands are accepted without Kafka. */
@Component
class RelayHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RelayStatus status;

    RelayHealthIndicator(RelayStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        RelayStatus.Sight sight = status.sight();
        boolean down = sight.state() == RelayStatus.State.STOPPED || sight.sinceGood().compareTo(PATIENCE) > 0;
        Health.Builder health = down ? Health.down() : Health.up();
        health.withDetail("state", sight.state()).withDetail("secondsSinceLastGoodTurn", sight.sinceGood().toSeconds());
        if (sight.failure() != null) {
            health.withDetail("failure", sight.failure());
        }
        return health.build();
    }
}
