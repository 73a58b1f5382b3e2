/**
 * The event store on PostgreSQL: Axon's storage engine over our own table, appending in bulk, reading, names that must be
 * unique. What events mean and who may cause them is not decided here.
 *
 * <p><b>How to declare an aggregate</b> (the shell around a decider):
 *
 * {@snippet :
 * @Aggregate(type = "request", lockFactory = EventStoreConfiguration.UNIQUE_KEY_DECIDES)
 * class RequestAggregate {
 *
 *     @AggregateIdentifier
 *     private UUID caseId;
 *     private RequestState state = new RequestState.Unregistered();
 *
 *     @CommandHandler
 *     @CreationPolicy(AggregateCreationPolicy.ALWAYS) // or a constructor; other commands need neither
 *     void handle(RegisterRequest command) {
 *         accepted.events().forEach(AggregateLifecycle::apply); // 1. decide, 2. apply
 *         reservations.take("registerNumber", organ, number, caseId); // 3. anything else that is to be written
 *     }
 *
 *     @EventSourcingHandler
 *     void on(RequestEvent event) {
 *         caseId = event.caseId();
 *         state = RequestHistory.evolve(state, event);
 *     }
 * }
 * }
 *
 * <p>{@code lockFactory} switches Axon's pessimistic lock off: the unique key (case, version) decides a race, the same in
 * one process or in several; the loser gets {@link org.disclosureledger.command.eventstore.CaseChangedMeanwhile}. The
 * command's metadata entries {@code actor}, {@code organ}, {@code correlationId} and {@code reconstructedFrom}
 * ({@link org.disclosureledger.command.eventstore.EventMetadata}) are copied to its events.
 *
 * <p><b>The order rule:</b> the insert of the events is the first write of its transaction (otherwise the order by
 * (xid, globalindex) may contradict the order of versions). Axon inserts when its unit of work prepares its commit; all
 * other writes of a command go through {@link org.disclosureledger.command.eventstore.AfterEvents}, which runs them in
 * Spring's {@code beforeCommit}: later, in the same transaction.
 */
@NullMarked
package org.disclosureledger.command.eventstore;

import org.jspecify.annotations.NullMarked;
