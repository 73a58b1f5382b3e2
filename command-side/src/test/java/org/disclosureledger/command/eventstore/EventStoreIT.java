package org.disclosureledger.command.eventstore;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import org.disclosureledger.command.eventlog.EventLog;
import org.disclosureledger.command.reservation.AlreadyTaken;
import org.disclosureledger.command.reservation.Reservations;
import org.disclosureledger.command.testing.FreshDatabase;
import org.disclosureledger.command.testing.Samples;
import org.disclosureledger.domain.request.assign.RequestAssigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = EventStoreIT.Store.class, properties = "spring.config.name=command-side", webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
class EventStoreIT {

    @Autowired
    private CommandGateway gateway;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private EventReader reader;
    @Autowired
    private EventLog log;
    @Autowired
    private EventAppender appender;
    @Autowired
    private Reservations reservations;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private RecordedStatements recorded;

    private final UUID caseId = UUID.randomUUID();

    @Test
    void axon_works_in_transactions_on_our_table() {
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(ConnectionProvider.class))
                .isExactlyInstanceOf(UnitOfWorkAwareConnectionProviderWrapper.class);
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(JsonEventStorageEngine.class);
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(SimpleCommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBean("eventSerializer", Serializer.class))
                .isExactlyInstanceOf(StoredEventSerializer.class);
        assertThat(context.getBean(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void an_event_is_stored_under_its_logical_name_with_the_metadata_of_its_command() {
        gateway.sendAndWait(new GenericCommandMessage<>(new Open(caseId, "一科")).withMetaData(
                new EventMetadata("li", "653200", "call-7", "register.csv:7").asMap()));

        var stored = log.stream(caseId, 0, 10).getFirst();
        assertThat(stored.streamType()).isEqualTo("request");
        assertThat(stored.type()).isEqualTo("RequestAssigned");
        assertThat(stored.revision()).isEqualTo("1");
        assertThat(stored.payload()).isEqualTo(
                "{\"requestId\":\"%s\",\"assignedOn\":\"2024-09-10\",\"handler\":\"一科\"}".formatted(caseId));
        assertThat(stored.metadata()).contains("\"actor\":\"li\"", "\"organ\":\"653200\"",
                "\"correlationId\":\"call-7\"", "\"reconstructedFrom\":\"register.csv:7\"");
    }

    @Test
    void a_command_without_correlation_gets_its_own_identifier_as_one() {
        var command = new GenericCommandMessage<>(new Open(caseId, "一科"));

        gateway.sendAndWait(command);

        assertThat(log.stream(caseId, 0, 0).getFirst().metadata())
                .isEqualTo("{\"correlationId\":\"%s\"}".formatted(command.getIdentifier()));
    }

    @Test
    void a_case_is_rebuilt_from_its_events() {
        gateway.sendAndWait(new Open(caseId, "一科"));
        gateway.sendAndWait(new Assign(caseId, "二科"));

        assertThat(gateway.<String>sendAndWait(new Assign(caseId, "三科"))).isEqualTo("二科");
        assertThat(reader.events(caseId)).hasSize(3).last().isEqualTo(Samples.assigned(caseId, "三科"));
        assertThat(reader.version(caseId)).hasValue(2);
        assertThat(reader.exists(UUID.randomUUID())).isFalse();
    }

    @Test
    void a_case_with_more_events_than_one_batch_is_read_completely() {
        appender.append(IntStream.range(0, 250).mapToObj(version -> Samples.event(caseId, version)).toList());

        assertThat(gateway.<String>sendAndWait(new Assign(caseId, "一科"))).isEqualTo("办公室249");
    }

    @Test
    void of_two_writers_of_one_version_one_gets_a_conflict() throws Exception {
        gateway.sendAndWait(new Open(caseId, "一科"));
        var bothLoaded = new CountDownLatch(2);
        List<Future<?>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (String handler : List.of("二科", "三科")) {
                results.add(threads.submit(() -> gateway.sendAndWait(new Race(caseId, handler, bothLoaded))));
            }
        }

        var failures = results.stream().filter(result -> result.state() == Future.State.FAILED).toList();
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.exceptionNow())
                .isInstanceOf(CaseChangedMeanwhile.class).isInstanceOf(ConcurrencyException.class)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("二科", "三科")));
        assertThat(reader.version(caseId)).hasValue(1);
    }

    @Test
    void a_case_that_exists_cannot_be_opened_again() {
        gateway.sendAndWait(new Open(caseId, "一科"));

        assertThatThrownBy(() -> gateway.sendAndWait(new Open(caseId, "二科")))
                .isExactlyInstanceOf(CaseChangedMeanwhile.class);
    }

    @Test
    void a_name_that_is_taken_surfaces_as_such_and_rolls_the_events_back() {
        var holder = UUID.randomUUID();
        gateway.sendAndWait(new OpenWithNumber(holder, "2024-" + caseId));

        assertThatThrownBy(() -> gateway.sendAndWait(new OpenWithNumber(caseId, "2024-" + caseId)))
                .isInstanceOfSatisfying(AlreadyTaken.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo("registerNumber");
                    assertThat(refusal.organ()).isEqualTo("653200");
                    assertThat(refusal.value()).isEqualTo("2024-" + caseId);
                    assertThat(refusal.holder()).isEqualTo(holder);
                });
        assertThat(reader.exists(caseId)).isFalse();
        assertThat(reader.exists(holder)).isTrue();
    }

    @Test
    void a_failing_command_leaves_no_event() {
        gateway.sendAndWait(new Open(caseId, "一科"));

        assertThatThrownBy(() -> gateway.sendAndWait(new AssignAndFail(caseId)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(reader.version(caseId)).hasValue(0);
    }

    @Test
    void the_events_are_the_first_write_of_their_transaction() {
        recorded.statements.clear();

        gateway.sendAndWait(new OpenWithNumber(caseId, "first-" + caseId));

        assertThat(recorded.writes()).containsExactly("insert event", "insert reservation");
    }

    @Test
    void in_one_transaction_a_released_name_may_be_taken_by_another_case() {
        var other = UUID.randomUUID();
        var number = "moved-" + caseId;
        transaction.executeWithoutResult(_ -> reservations.take("registerNumber", "653200", number, other));

        transaction.executeWithoutResult(_ -> {
            reservations.take("registerNumber", "653200", number, caseId);
            reservations.take("registerNumber", "653200", number, caseId);
            reservations.release("registerNumber", "653200", number, other);
        });

        assertThat(reservations.find("registerNumber", "653200", List.of(number, "free")))
                .containsOnlyKeys(number).containsValue(caseId);
    }

    @Test
    void two_cases_cannot_take_one_name_in_the_same_transaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            reservations.take("registerNumber", "653200", "twice", caseId);
            reservations.take("registerNumber", "653200", "twice", UUID.randomUUID());
        })).isInstanceOf(AlreadyTaken.class);
        assertThat(reservations.find("registerNumber", "653200", List.of("twice"))).isEmpty();
    }

    @Test
    void a_name_cannot_be_taken_outside_of_a_transaction() {
        assertThatThrownBy(() -> reservations.take("registerNumber", "653200", "loose", caseId))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_import_is_stored_whole_or_not_at_all() {
        var existing = UUID.randomUUID();
        gateway.sendAndWait(new Open(existing, "一科"));
        long before = count();

        assertThatThrownBy(() -> appender.append(List.of(Samples.event(caseId, 0), Samples.event(existing, 0))))
                .isExactlyInstanceOf(CaseChangedMeanwhile.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void sixty_thousand_events_are_appended_in_seconds_and_read_back() {
        var cases = IntStream.range(0, 15_000).mapToObj(_ -> UUID.randomUUID()).toList();
        var events = cases.stream().flatMap(id -> IntStream.range(0, 4).mapToObj(version -> Samples.event(id, version)))
                .toList();
        recorded.statements.clear();
        long start = System.nanoTime();

        appender.append(events);

        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("append of %d events: %d ms%n", events.size(), took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(recorded.writes()).containsOnly("insert event");
        assertThat(reader.events(cases)).hasSize(15_000).allSatisfy((id, history) -> assertThat(history)
                .extracting(event -> ((RequestAssigned) event).handler())
                .containsExactly("办公室0", "办公室1", "办公室2", "办公室3"));
    }

    private static String stackTrace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private long count() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }

    record Open(@TargetAggregateIdentifier UUID caseId, String handler) {}

    record OpenWithNumber(@TargetAggregateIdentifier UUID caseId, String number) {}

    record Assign(@TargetAggregateIdentifier UUID caseId, String handler) {}

    record AssignAndFail(@TargetAggregateIdentifier UUID caseId) {}

    record Race(@TargetAggregateIdentifier UUID caseId, String handler, CountDownLatch bothLoaded) {}

    @Aggregate(type = "request", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
    static class AssignedCase {

        @AggregateIdentifier
        private UUID caseId;
        private String handler;

        AssignedCase() {
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void handle(Open command) {
            AggregateLifecycle.apply(Samples.assigned(command.caseId(), command.handler()));
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void handle(OpenWithNumber command, Reservations reservations) {
            reservations.take("registerNumber", "653200", command.number(), command.caseId());
            AggregateLifecycle.apply(Samples.assigned(command.caseId(), "一科"));
        }

        @CommandHandler
        String handle(Assign command) {
            String before = handler;
            AggregateLifecycle.apply(Samples.assigned(command.caseId(), command.handler()));
            return before;
        }

        @CommandHandler
        void handle(AssignAndFail command) {
            AggregateLifecycle.apply(Samples.assigned(command.caseId(), "一科"));
            throw new IllegalStateException("refused after the fact");
        }

        @CommandHandler
        void handle(Race command) throws InterruptedException {
            command.bothLoaded().countDown();
            command.bothLoaded().await();
            AggregateLifecycle.apply(Samples.assigned(command.caseId(), command.handler()));
        }

        @EventSourcingHandler
        void on(RequestAssigned event) {
            caseId = event.requestId();
            handler = event.handler();
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan({"org.disclosureledger.command.eventstore", "org.disclosureledger.command.eventlog",
            "org.disclosureledger.command.reservation"})
    @Import(AssignedCase.class)
    static class Store {

        @Bean
        static RecordedStatements recordedStatements() {
            return new RecordedStatements();
        }

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }
    }
}
