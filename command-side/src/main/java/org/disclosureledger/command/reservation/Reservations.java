package org.disclosureledger.command.reservation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.disclosureledger.command.eventstore.AfterEvents;

/**
 * Takes and releases names within the transaction of the events that give a case its name. May be called anywhere in that
 * transaction; all is written together just before its commit, releases first.
 */
@Repository
public class Reservations {

    /** Everybody takes in this order, so that two imports cannot wait for each other. */
    private static final Comparator<Reservation> ORDER = Comparator.comparing(Reservation::kind)
            .thenComparing(Reservation::organ).thenComparing(Reservation::value);

    private final JdbcClient jdbc;
    private final AfterEvents<Change> changes = new AfterEvents<>(this::write);

    public Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The case shall have this name; that it has it already is no error. If another case has it, the commit fails with
     * {@link AlreadyTaken} and nothing is stored.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void take(String kind, String organ, String value, UUID caseId) {
        changes.add(new Change(new Reservation(kind, organ, value, caseId), true));
    }

    /** The case gives the name back; a name it does not have is left alone. */
    public void release(String kind, String organ, String value, UUID caseId) {
        changes.add(new Change(new Reservation(kind, organ, value, caseId), false));
    }

    /** Which of these names are taken, and by which case. */
    public Map<String, UUID> find(String kind, String organ, Collection<String> values) {
        Map<String, UUID> holders = new HashMap<>();
        jdbc.sql("select r.value, r.case_id from reservation r "
                + "where r.kind = :kind and r.organ = :organ and r.value = any(:values)").param("kind", kind)
                .param("organ", organ).param("values", values.toArray(new String[0]))
                .query(row -> {
                    holders.put(row.getString("value"), row.getObject("case_id", UUID.class));
                });
        return holders;
    }

    private void write(List<Change> all) {
        delete(all.stream().filter(change -> !change.take()).map(Change::name).toList());
        insert(all.stream().filter(Change::take).map(Change::name).sorted(ORDER).toList());
    }

    private void delete(List<Reservation> released) {
        if (!released.isEmpty()) {
            jdbc.sql("delete from reservation r using " + ROWS + " where r.kind = n.kind and r.organ = n.organ "
                    + "and r.value = n.value and r.case_id = n.case_id::uuid").params(columns(released)).update();
        }
    }

    /** {@code on conflict do nothing} waits for a competing transaction and then tells by the holder who won. */
    private void insert(List<Reservation> taken) {
        if (taken.isEmpty()) {
            return;
        }
        int free = jdbc.sql(
                "insert into reservation (kind, organ, value, case_id) select n.kind, n.organ, n.value, n.case_id::uuid from "
                        + ROWS + " order by n.place on conflict do nothing")
                .params(columns(taken)).update();
        if (free < taken.size()) {
            refuseUnlessOwn(taken);
        }
    }

    /** Some of the names had a holder: another case, or the same one, which is no error. */
    private void refuseUnlessOwn(List<Reservation> taken) {
        jdbc.sql("select n.kind, n.organ, n.value, n.case_id, r.case_id as holder from " + ROWS
                + " join reservation r on r.kind = n.kind and r.organ = n.organ and r.value = n.value "
                + "where r.case_id <> n.case_id::uuid order by n.place limit 1").params(columns(taken))
                .query((row, _) -> new AlreadyTaken(
                        new Reservation(row.getString("kind"), row.getString("organ"), row.getString("value"),
                                UUID.fromString(row.getString("case_id"))),
                        row.getObject("holder", UUID.class)))
                .optional().ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static final String ROWS = "unnest(:kinds, :organs, :values, :cases) with ordinality "
            + "as n(kind, organ, value, case_id, place)";

    private static Map<String, Object> columns(List<Reservation> names) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("kinds", texts(names, Reservation::kind));
        columns.put("organs", texts(names, Reservation::organ));
        columns.put("values", texts(names, Reservation::value));
        columns.put("cases", texts(names, name -> name.caseId().toString()));
        return columns;
    }

    private static String[] texts(List<Reservation> names, Function<Reservation, String> column) {
        return names.stream().map(column).toArray(String[]::new);
    }

    private record Change(Reservation name, boolean take) {}
}
