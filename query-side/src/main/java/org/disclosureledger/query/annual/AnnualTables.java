package org.disclosureledger.query.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.annual.AnnualTable.Count;
import org.disclosureledger.query.feed.Table;

/** The figures, read from the counts. */
@Component
class AnnualTables {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnnualTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Figures of several organs added up; zeros for years that have not begun. */
    AnnualTable of(List<String> organs, int year) {
        return hasBegun(year) ? AnnualTable.of(counts(organs, year)) : AnnualTable.of(List.of());
    }

    /** The year before, as far as it bears on this one. */
    AnnualTable before(List<String> organs, int year) {
        return hasBegun(year) ? of(organs, year - 1) : AnnualTable.of(List.of());
    }

    boolean hasBegun(int year) {
        return year <= LocalDate.now(clock).getYear();
    }

    int lastYear() {
        return LocalDate.now(clock).getYear();
    }

    private List<Count> counts(List<String> organs, int year) {
        return jdbc.sql("""
                select table_no, row_code, column_code, sum(n) from (
                    select * from annual_count where organ = any(:organs::text[]) and from_year = :year
                    union all
                    select * from annual_count where organ = any(:organs::text[])
                    and to_year > from_year and to_year >= :year and from_year < :year)
                group by 1, 2, 3""").param("organs", Table.texts(organs, o -> o)).param("year", year)
                .query((row, _) -> new Count(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4))).list();
    }
}
