package org.disclosureledger.command.registerimport.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.disclosureledger.command.registerimport.check.LinkTargets.Target;
import org.disclosureledger.command.registerimport.column.AppealColumn;
import org.disclosureledger.command.registerimport.known.KnownCases;
import org.disclosureledger.command.registerimport.known.StoredAppeal;
import org.disclosureledger.command.registerimport.row.Findings;
import org.disclosureledger.command.registerimport.row.RegisterRow;
import org.disclosureledger.command.registerimport.row.RegisterSheet;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

import static org.disclosureledger.command.registerimport.column.AppealColumn.APPELLANT;
import static org.disclosureledger.command.registerimport.column.AppealColumn.CASE_NUMBER;
import static org.disclosureledger.command.registerimport.column.AppealColumn.REGISTER_NUMBER;

/** Goes through the sheet of reviews and law suits, after the requests: they may name them. */
final class AppealsCheck {

    private final RegisterSheet<AppealColumn> sheet;
    private final KnownCases known;
    private final String organ;
    private final Findings findings;
    private final AppealCheck rows;
    private final LinkTargets targets;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<NewCase> cases = new ArrayList<>();
    private int skipped;

    AppealsCheck(RegisterSheet<AppealColumn> sheet, KnownCases known, String organ, AppealCheck rows,
            LinkTargets targets, Findings findings) {
        this.sheet = sheet;
        this.known = known;
        this.organ = organ;
        this.rows = rows;
        this.targets = targets;
        this.findings = findings;
    }

    void check(List<RegisterRow<AppealColumn>> part) {
        targets.complete(texts(part, REGISTER_NUMBER), known, organ);
        Set<String> numbers = texts(part, CASE_NUMBER);
        Map<String, UUID> ids = numbers.isEmpty() ? Map.of() : known.appeals(organ, numbers);
        Map<UUID, List<DomainEvent>> events = ids.isEmpty() ? Map.of() : known.events(ids.values());
        List<Sealed> sealed = events.values().stream().flatMap(StoredAppeal::sealed).toList();
        Map<Sealed, Person> persons = sealed.isEmpty() ? Map.of() : known.persons(sealed);
        for (RegisterRow<AppealColumn> row : part) {
            String number = row.text(CASE_NUMBER);
            if (number != null && !isFirst(number, row)) {
                continue;
            }
            boolean unlinkable = rows.namesUnknownRequest(row);
            UUID id = number == null ? null : ids.get(number);
            if (id == null) {
                checkNew(row);
            } else if (!unlinkable && row.unreadable().isEmpty()) {
                compare(row, StoredAppeal.of(events.getOrDefault(id, List.of()), persons));
            }
        }
    }

    List<NewCase> cases() {
        return cases;
    }

    int skipped() {
        return skipped;
    }

    private static Set<String> texts(List<RegisterRow<AppealColumn>> rows, AppealColumn column) {
        return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private boolean isFirst(String number, RegisterRow<AppealColumn> row) {
        Integer first = seen.putIfAbsent(number, row.number());
        if (first != null) {
            problem(row, "案号“%s”重复，第 %d 行已使用".formatted(number, first));
        }
        return first == null;
    }

    private void checkNew(RegisterRow<AppealColumn> row) {
        UUID id = UUID.randomUUID();
        List<AppealEvent> events = rows.check(row, id);
        String number = row.text(CASE_NUMBER);
        if (number != null && !events.isEmpty()) {
            String appellant = row.text(APPELLANT);
            cases.add(new NewCase(id, number, "%s:%d".formatted(sheet.fileName(), row.number()),
                    appellant == null ? null : new Person(appellant, null, null, null), null, events));
        }
    }

    private void compare(RegisterRow<AppealColumn> row, StoredAppeal stored) {
        if (stored.voided()) {
            problem(row, "该案号已存在，其记录已作废");
            return;
        }
        UUID linked = rows.request(row).map(Target::requestId).orElse(null);
        Set<AppealColumn> different = stored.differences(row, linked, sheet.columns());
        if (different.isEmpty()) {
            skipped++;
        } else {
            problem(row, different.stream().map(AppealColumn::header)
                    .collect(Collectors.joining("、", "该案号已存在，但内容不同：", "")));
        }
    }

    private void problem(RegisterRow<AppealColumn> row, String message) {
        findings.problem(sheet.kind().name(), row.number(), CASE_NUMBER.header(), message);
    }
}
