package org.disclosureledger.bench.check;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.load.Entry.Outcome;

/** What clients were told, against what is stored: checks 1 and 6. */
final class Commands {

    private Commands() {
    }

    static Verdict acknowledgedAreStored(List<Entry> journal, Store store) {
        var acknowledged = journal.stream().filter(entry -> entry.outcome() == Outcome.OK).toList();
        var faults = new ArrayList<String>();
        for (var entry : acknowledged) {
            var events = store.of(entry.id());
            if (events.isEmpty()) {
                faults.add("lost: " + entry);
            } else if (!events.getLast().caseId().equals(entry.caseId().orElse(""))
                    || events.getLast().version() != entry.version().orElse(-1L)) {
                faults.add("stored otherwise than acknowledged: " + entry + " as " + events);
            }
        }
        return new Verdict("1 acknowledged commands are stored", acknowledged.size() + " commands", faults);
    }

    /** A person's key without a case is no fault: it is stored when the person is sealed, before the command, and opens nothing. */
    static Verdict allOrNothing(List<Entry> journal, Store store, JdbcClient database) {
        var faults = new ArrayList<>(half(journal, store));
        left(database, faults, "register number without its case", """
                select count(*) from reservation r
                where not exists (select from event e where e.aggregateidentifier = r.case_id::text)""");
        left(database, faults, "request without its number", """
                select count(*) from event e where e.payloadtype = 'RequestReceived'
                and not exists (select from reservation r where r.case_id::text = e.aggregateidentifier)
                and not exists (select from event v where v.aggregateidentifier = e.aggregateidentifier
                                and v.payloadtype = 'RegistrationVoided')""");
        left(database, faults, "request without its key", """
                select count(*) from event e where e.payloadtype = 'RequestReceived'
                and not exists (select from data_key k where k.case_id::text = e.aggregateidentifier)""");
        var unknown = journal.stream().filter(entry -> entry.outcome() == Outcome.INFO).count();
        return new Verdict("6 all or nothing",
                "%d commands, of %d the outcome unknown".formatted(journal.size(), unknown),
                faults);
    }

    /** What is done in part, twice, or although it was refused. */
    static List<String> half(List<Entry> journal, Store store) {
        var faults = new ArrayList<String>();
        for (var entry : journal) {
            var events = store.of(entry.id());
            var answered = store.keys().get(entry.id());
            if (events.isEmpty() != (answered == null)) {
                faults.add("events and key do not go together: " + entry);
            } else if (answered != null && answered != events.getLast().version()) {
                faults.add("the answer kept is of another version: " + entry);
            }
            if (entry.outcome() == Outcome.FAIL && !events.isEmpty()) {
                faults.add("refused and done nevertheless: " + entry);
            }
            if (events.stream().map(Store.Event::caseId).distinct().count() > 1
                    || entry.kind().equals("register") && events.size() > 1) {
                faults.add("done twice: " + entry);
            }
        }
        return faults;
    }

    private static void left(JdbcClient database, List<String> faults, String what, String sql) {
        var count = database.sql(sql).query(Long.class).single();
        if (count > 0) {
            faults.add(count + " × " + what);
        }
    }
}
