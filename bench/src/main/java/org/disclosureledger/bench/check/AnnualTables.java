package org.disclosureledger.bench.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.bench.rig.Api;

/**
 * Check 5: the counts of the annual tables are the numbers of their members, and both are what the event table gives,
 * counted here by SQL alone and not by the product's fold: for an organ whose requests were only received and answered.
 */
final class AnnualTables {

    private static final List<String> COLUMNS = List.of("naturalPerson", "business", "research", "publicWelfare",
            "legalService", "other");

    private AnnualTables() {
    }

    static Verdict equalMembersAndFold(JdbcClient events, JdbcClient queryDatabase, Api queries, String organ,
            int year) {
        var faults = new ArrayList<String>();
        var unequal = queryDatabase.sql("""
                with members as (
                    select organ, table_no, row_code, column_code, from_year, to_year, count(*)::integer as n
                    from readmodel.annual_member group by organ, table_no, row_code, column_code, from_year, to_year),
                counts as (select organ, table_no, row_code, column_code, from_year, to_year, n
                           from readmodel.annual_count where n <> 0)
                select count(*) from ((table members except table counts) union all
                                      (table counts except table members)) as d""").query(Long.class).single();
        if (unequal > 0) {
            faults.add(unequal + " counts are not the numbers of their members");
        }
        var path = "/api/organs/%s/annual-tables/%d".formatted(organ, year);
        var table = queries.get(path).body().get("table3");
        var expected = new HashMap<String, Long>();
        count(events, organ, year, expected);
        var cells = 0;
        for (var row : table.propertyNames()) {
            for (var column = 0; column < COLUMNS.size(); column++) {
                var shown = table.get(row).get(column).asLong();
                var counted = expected.get(row + " " + COLUMNS.get(column));
                if (isLeaf(row, table.propertyNames()) && shown != (counted == null ? 0 : counted)) {
                    faults.add("row %s, %s: shown %d, counted %s".formatted(row, COLUMNS.get(column), shown, counted));
                }
                cells++;
            }
            var total = table.get(row).get(COLUMNS.size()).asLong();
            var members = queries.get(path + "/table3/" + row + "/total?size=1").body().get("count").asLong();
            if (total != members) {
                faults.add("row %s: shown %d, members %d".formatted(row, total, members));
            }
        }
        return new Verdict("5 annual tables = members = fold", cells + " cells, " + expected.values().stream()
                .mapToLong(Long::longValue).sum() + " counted", faults);
    }

    /** Sums have no cases of their own; row 2, carried over from the year before, is empty in the loads' first year. */
    private static boolean isLeaf(String row, java.util.Collection<String> rows) {
        return rows.stream().noneMatch(other -> other.startsWith(row + ".")) && !row.equals("3.7");
    }

    private static void count(JdbcClient events, String organ, int year, Map<String, Long> counts) {
        events.sql("""
                with received as (
                    select aggregateidentifier as id, payload ->> 'category' as category from event
                    where payloadtype = 'RequestReceived' and payload ->> 'organ' = :organ
                      and extract(year from (payload -> 'receipt' ->> 'receivedOn')::date) = :year),
                answered as (
                    select aggregateidentifier as id, payload ->> 'outcome' as outcome from event
                    where payloadtype = 'RequestAnswered'
                      and extract(year from (payload ->> 'answeredOn')::date) = :year)
                select '1' as row, category, count(*) from received group by category
                union all
                select outcome, category, count(*) from received join answered using (id) group by outcome, category
                union all
                select '4', category, count(*) from received left join answered using (id) where outcome is null
                group by category""").param("organ", organ).param("year", year).query(row -> {
            counts.put(row.getString(1) + " " + row.getString(2), row.getLong(3));
        });
    }
}
