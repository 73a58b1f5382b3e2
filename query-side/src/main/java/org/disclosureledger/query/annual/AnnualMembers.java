package org.disclosureledger.query.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.web.Paging;

/** Which cases stand behind a figure, and where a case counts. */
@Component
public class AnnualMembers {

    private static final String WHERE = """
             from annual_member m left join register r on r.request_id = m.request_id
            where m.organ = any(?::text[]) and m.table_no = ? and m.row_code = any(?::text[])
            and m.column_code = any(?::text[]) and m.from_year <= ? and m.to_year >= ?""";
    private static final String COLUMNS = """
            select m.case_id, m.table_no, m.request_id, m.number, r.register_number, m.event_id, m.legal_date,
            m.recorded_at""";

    /**
     * @param eventId the event that put the case there
     * @param legalDate of that event
     */
    public record RequestMember(UUID requestId, String registerNumber, String eventId, LocalDate legalDate,
            Instant recordedAt) {}

    /** @param requestId the request it is about; null when not linked */
    public record AppealMember(UUID appealId, String caseNumber, @Nullable UUID requestId,
            @Nullable String registerNumber,
            String eventId, LocalDate legalDate, Instant recordedAt) {}

    public record Members(long count, int page, int size, List<?> members) {}

    /** A cell of an organ in which a case counts. */
    public record CaseCell(int year, String organ, int table, String row, String column, String eventId,
            LocalDate legalDate,
            Instant recordedAt) {}

    private static final RowMapper<Object> MEMBER = (row, _) -> {
        UUID caseId = row.getObject(1, UUID.class);
        LocalDate legalDate = row.getObject(7, LocalDate.class);
        Instant recordedAt = row.getTimestamp(8).toInstant();
        return row.getInt(2) == AnnualRequest.TABLE
                ? new RequestMember(caseId, row.getString(4), row.getString(6), legalDate, recordedAt)
                : new AppealMember(caseId, row.getString(4), row.getObject(3, UUID.class), row.getString(5),
                        row.getString(6), legalDate, recordedAt);
    };

    private final JdbcClient jdbc;
    private final AnnualTables tables;

    AnnualMembers(JdbcClient jdbc, AnnualTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** By legal date, then number. Rows and columns are those that the figure adds up. */
    Members of(List<String> organs, int year, int table, List<String> rows, List<String> columns, Paging paging) {
        if (!tables.hasBegun(year)) {
            return new Members(0, paging.page(), paging.size(), List.of());
        }
        List<?> values = List.of(Table.texts(organs, o -> o), table, Table.texts(rows, r -> r),
                Table.texts(columns, c -> c), year, year);
        long count = jdbc.sql("select count(*)" + WHERE).params(values).query(Long.class).single();
        List<Object> members = jdbc
                .sql(COLUMNS + WHERE + " order by m.legal_date, m.number, m.case_id limit ? offset ?").params(values)
                .param(paging.size()).param(paging.offset()).query(MEMBER).list();
        return new Members(count, paging.page(), paging.size(), members);
    }

    /** Year by year, up to the present one. */
    public List<CaseCell> cells(UUID caseId) {
        int last = tables.lastYear();
        return jdbc.sql("""
                select from_year, to_year, table_no, row_code, column_code, event_id, legal_date, recorded_at, organ
                from annual_member where case_id = ? order by from_year, row_code""").param(caseId)
                .query((row, _) -> new Cells(row.getInt(1), Math.min(row.getInt(2), last),
                        new CaseCell(0, row.getString(9), row.getInt(3), row.getString(4), row.getString(5),
                                row.getString(6),
                                row.getObject(7, LocalDate.class), row.getTimestamp(8).toInstant())))
                .list().stream().flatMap(c -> c.years().stream())
                .sorted(java.util.Comparator.comparingInt(CaseCell::year).thenComparing(CaseCell::row)).toList();
    }

    private record Cells(int from, int to, CaseCell cell) {

        List<CaseCell> years() {
            return IntStream.rangeClosed(from, to)
                    .mapToObj(year -> new CaseCell(year, cell.organ(), cell.table(), cell.row(),
                            cell.column(), cell.eventId(), cell.legalDate(), cell.recordedAt()))
                    .toList();
        }
    }
}
