package org.disclosureledger.query.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;
import org.disclosureledger.query.feed.CaseEvent;
import org.disclosureledger.query.feed.Table;
import org.disclosureledger.query.history.CaseHistory;

/** By the register, with their steps folded from the history, some at a time. */
@Component
class RegisteredOpenCases implements OpenCases {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final CaseHistory history;

    private record Registered(UUID requestId, String organ, String registerNumber) {}

    RegisteredOpenCases(JdbcClient jdbc, CaseHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    @Override
    public Stream<OpenCase> of(Collection<String> organs) {
        List<Registered> open = jdbc.sql("""
                select request_id, organ, register_number from register
                where organ = any(?::text[])
                  and status in ('pending', 'awaitingSupplement', 'inConsultation', 'awaitingPayment')
                order by organ, received_on, register_number, request_id""").param(Table.texts(organs, c -> c))
                .query((row, _) -> new Registered(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
        List<List<Registered>> parts = new ArrayList<>();
        for (int from = 0; from < open.size(); from += AT_A_TIME) {
            parts.add(open.subList(from, Math.min(from + AT_A_TIME, open.size())));
        }
        return parts.stream().flatMap(this::withSteps);
    }

    private Stream<OpenCase> withSteps(List<Registered> part) {
        Map<UUID, List<CaseEvent>> events = history.of(part.stream().map(Registered::requestId).toList());
        return part.stream().filter(r -> events.containsKey(r.requestId())).map(r -> new OpenCase(r.requestId(),
                r.organ(), r.registerNumber(), steps(events.getOrDefault(r.requestId(), List.of()))))
                .filter(open -> !earliest(open.steps()).isBefore(WorkdayCalendar.FIRST_DAY));
    }

    private static RequestSteps steps(List<CaseEvent> events) {
        return RequestSteps.of(events.stream().map(event -> (RequestEvent) event.event()).toList());
    }

    private static LocalDate earliest(RequestSteps steps) {
        LocalDate submittedOn = steps.start().receipt().submittedOn();
        return submittedOn != null && submittedOn.isBefore(steps.startsOn()) ? submittedOn : steps.startsOn();
    }
}
