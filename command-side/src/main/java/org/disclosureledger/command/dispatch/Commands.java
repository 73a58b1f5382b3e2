package org.disclosureledger.command.dispatch;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.decision.RecentAcceptances;
import org.disclosureledger.command.eventstore.EventMetadata;
import org.disclosureledger.command.web.Arrival;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.command.web.Refused;

/** Sends the command of an HTTP call and waits for its result. */
@Component
public class Commands {

    /** Metadata: when the call arrived, in epoch milliseconds. */
    public static final String ARRIVED_AT = "arrivedAt";

    private final CommandGateway gateway;
    private final IdempotencyKeys keys;
    private final RecentAcceptances recent;
    private final MeterRegistry meters;
    private final Clock clock;

    Commands(CommandGateway gateway, IdempotencyKeys keys, RecentAcceptances recent, MeterRegistry meters,
            Clock clock) {
        this.gateway = gateway;
        this.keys = keys;
        this.recent = recent;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * With the metadata its events keep ({@link EventMetadata}), and {@link #ARRIVED_AT}.
     * A call repeated with its {@code Idempotency-Key} gets the result of the first one.
     *
     * @param organ code of the organ whose case it is; null for what belongs to none
     * @throws Refused when law or policy does not allow it
     * @throws Conflict when something happened first
     */
    public CommandResult send(Object command, @Nullable String organ) {
        Caller caller = Caller.current();
        Optional<HttpServletRequest> request = presentCall();
        Optional<RepeatableCall> repeatable = request.flatMap(call -> RepeatableCall.of(call, caller.username()));
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, caller.username());
        metadata.put(EventMetadata.CORRELATION_ID, Arrival.correlationId());
        metadata.put(ARRIVED_AT, request.flatMap(Arrival::of).orElseGet(clock::instant).toEpochMilli());
        if (organ != null) {
            metadata.put(EventMetadata.ORGAN, organ);
        }
        repeatable.ifPresent(call -> metadata.putAll(call.metadata()));
        return once(repeatable, () -> timed(new GenericCommandMessage<>(command, metadata)));
    }

    /** For what nobody asked for: the system itself is the actor. */
    public CommandResult sendBySystem(Object command, String organ) {
        return timed(new GenericCommandMessage<>(command,
                Map.of(EventMetadata.ACTOR, "system", EventMetadata.CORRELATION_ID, Arrival.correlationId(),
                        EventMetadata.ORGAN, organ, ARRIVED_AT, clock.instant().toEpochMilli())));
    }

    /**
     * Calls are seldom repeated, so the key is looked up only when the command failed: by a rule that its first time made
     * true, by the version that it expected, or by the key itself, which is stored with its events and only once.
     */
    private CommandResult once(Optional<RepeatableCall> repeatable, Supplier<CommandResult> dispatch) {
        try {
            return dispatch.get();
        } catch (RuntimeException failure) {
            return repeatable.flatMap(keys::replay).orElseThrow(() -> failure);
        }
    }

    private CommandResult timed(GenericCommandMessage<Object> message) {
        Timer.Sample sample = Timer.start(meters);
        String result = "failed";
        try {
            CommandResult accepted = dispatch(message);
            result = "accepted";
            recent.finished(accepted.caseId(), clock.instant());
            return accepted;
        } catch (Refused refused) {
            result = "refused";
            meters.counter("disclosure.commands.refused", "rule", refused.finding().rule()).increment();
            throw refused;
        } finally {
            sample.stop(meters.timer("disclosure.commands", "command",
                    message.getPayloadType().getSimpleName(), "result", result));
        }
    }

    private CommandResult dispatch(GenericCommandMessage<Object> message) {
        try {
            return gateway.sendAndWait(message);
        } catch (CommandExecutionException wrapper) {
            throw wrapper.getCause() instanceof RuntimeException cause ? cause : wrapper;
        }
    }

    private static Optional<HttpServletRequest> presentCall() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
