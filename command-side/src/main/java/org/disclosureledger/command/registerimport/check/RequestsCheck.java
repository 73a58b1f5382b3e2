package org.disclosureledger.command.registerimport.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.acts.RegistrationOfRow;
import org.disclosureledger.command.registerimport.acts.RequestCheck;
import org.disclosureledger.command.registerimport.acts.RequestRowRules;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.known.StoredRequest;
import org.disclosureledger.command.registerimport.row.CanonicalRow;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;

import static org.disclosureledger.command.registerimport.column.RequestColumn.CONSULTEE;
import static org.disclosureledger.command.registerimport.column.RequestColumn.RECEIVED_ON;
import static org.disclosureledger.command.registerimport.column.RequestColumn.REGISTER_NUMBER;

/** Goes through the sheet of requests: each row is new, known with the same content, or a problem. */
final class RequestsCheck {

    private final RegisterSheet<RequestColumn> sheet;
    private final KnownCases known;
    private final String organ;
    private final Findings findings;
    private final RequestCheck rows;
    private final RequestRowRules rules;
    private final LinkTargets targets;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<NewCase> cases = new ArrayList<>();
    private int skipped;

    RequestsCheck(RegisterSheet<RequestColumn> sheet, KnownCases known, String organ, RequestCheck rows,
            LinkTargets targets, Findings findings) {
        this.sheet = sheet;
        this.known = known;
        this.organ = organ;
        this.rows = rows;
        this.targets = targets;
        this.findings = findings;
        this.rules = new RequestRowRules(sheet, findings);
    }

    /** Takes a part of the sheet's rows, so that of the store, too, only a part is in memory. */
    void check(List<RegisterRow<RequestColumn>> part) {
        Set<String> numbers = part.stream().map(row -> row.text(REGISTER_NUMBER)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, UUID> ids = numbers.isEmpty() ? Map.of() : known.requests(organ, numbers);
        Map<UUID, List<DomainEvent>> events = ids.isEmpty() ? Map.of() : known.events(ids.values());
        List<Sealed> sealed = events.values().stream().flatMap(StoredRequest::sealed).toList();
        Map<Sealed, Person> persons = sealed.isEmpty() ? Map.of() : known.persons(sealed);
        for (RegisterRow<RequestColumn> row : part) {
            String number = row.text(REGISTER_NUMBER);
            if (number == null) {
                checkNew(row, null);
            } else if (isFirst(number, row)) {
                UUID id = ids.get(number);
                if (id == null) {
                    checkNew(row, number);
                } else {
                    targets.add(number, id, row.date(RECEIVED_ON));
                    compare(row, StoredRequest.of(events.getOrDefault(id, List.of()), persons));
                }
            }
        }
    }

    List<NewCase> cases() {
        return cases;
    }

    int skipped() {
        return skipped;
    }

    private boolean isFirst(String number, RegisterRow<RequestColumn> row) {
        Integer first = seen.putIfAbsent(number, row.number());
        if (first != null) {
            problem(row, "登记编号“%s”重复，第 %d 行已使用".formatted(number, first));
        }
        return first == null;
    }

    private void checkNew(RegisterRow<RequestColumn> written, @Nullable String number) {
        UUID id = UUID.randomUUID();
        RegisterRow<RequestColumn> row = CanonicalRow.of(written);
        rules.warn(written);
        boolean complete = rules.check(row);
        List<RequestEvent> events = rows.check(row, id, complete);
        if (number != null) {
            targets.add(number, id, row.date(RECEIVED_ON));
        }
        if (number != null && !events.isEmpty()) {
            String consultee = row.text(CONSULTEE);
            cases.add(new NewCase(id, number, "%s:%d".formatted(sheet.fileName(), row.number()),
                    RegistrationOfRow.applicant(row),
                    consultee == null ? null : new Person(consultee, null, null, null), events));
        }
    }

    private void compare(RegisterRow<RequestColumn> row, StoredRequest stored) {
        if (!row.unreadable().isEmpty()) {
            return;
        }
        if (stored.voided()) {
            problem(row, "该登记编号已存在，其登记已作废");
            return;
        }
        Set<RequestColumn> different = stored.differences(CanonicalRow.of(row), sheet.columns());
        if (different.isEmpty()) {
            skipped++;
        } else {
            problem(row, different.stream().map(RequestColumn::header)
                    .collect(Collectors.joining("、", "该登记编号已存在，但内容不同：", "")));
        }
    }

    private void problem(RegisterRow<RequestColumn> row, String message) {
        findings.problem(sheet.kind().name(), row.number(), REGISTER_NUMBER.header(), message);
    }
}
