package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.disclosureledger.domain.appeal.clock.AppealClocks;
import org.disclosureledger.domain.clock.ClockKind;
import org.disclosureledger.domain.clock.ClockReading;
import org.disclosureledger.domain.request.clock.RequestClocks;
import org.disclosureledger.query.clock.reading.ClocksOfAppeal;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.Doubts;
import org.disclosureledger.query.clock.reading.Light;
import org.disclosureledger.query.clock.reading.RulesThen;
import org.disclosureledger.query.clock.steps.ClockedAppeal;
import org.disclosureledger.query.clock.steps.ClockedRequest;

/** Collects what runs today, case by case, and the cases of which nothing can be counted. */
final class Running {

    /** The reply period by another start: a target or a claim, which the main clock stands for. */
    private static final Set<ClockKind> DOUBLES = Set.of(ClockKind.REPLY_BY_OTHER_RECEIPT,
            ClockKind.REPLY_FROM_SUBMISSION);

    private final RulesOfOrgans rules;
    private final LocalDate today;
    private final Map<String, RulesThen> byOrgan;
    private final List<Duty> duties = new ArrayList<>();
    private final List<CaseWithoutClocks> withoutClocks = new ArrayList<>();

    Running(RulesOfOrgans rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
        this.byOrgan = rules.now(today);
    }

    void add(ClockedRequest request) {
        if (!RequestClocks.covers(request.steps())) {
            withoutClocks.add(new CaseWithoutClocks("request", request.requestId(), request.organ(),
                    request.registerNumber(), request.steps().startsOn()));
            return;
        }
        RulesThen by = rules.of(request.organ(), byOrgan);
        List<ClockReading> readings = new RequestClocks(by.rules()).on(today, request.steps());
        boolean noticedLate = Doubts.noticedLate(readings);
        add(readings, r -> new Duty(request.requestId(), false, request.organ(), request.registerNumber(),
                ClocksOfRequest.named(r, by), group(r, by), noticedLate));
    }

    void add(ClockedAppeal appeal) {
        if (!AppealClocks.covers(appeal.steps())) {
            withoutClocks.add(new CaseWithoutClocks("appeal", appeal.appealId(), appeal.organ(), appeal.caseNumber(),
                    appeal.steps().accepted().on()));
            return;
        }
        RulesThen by = rules.of(appeal.organ(), byOrgan);
        add(new AppealClocks(by.rules()).on(today, appeal.steps()), r -> new Duty(appeal.appealId(), true,
                appeal.organ(), appeal.caseNumber(), ClocksOfAppeal.named(r, by), group(r, by), false));
    }

    private void add(List<ClockReading> readings, Function<ClockReading, Duty> duty) {
        readings.stream().filter(r -> r.isOpen() && !DOUBLES.contains(r.kind())).map(duty).forEach(duties::add);
    }

    private DueGroup group(ClockReading reading, RulesThen by) {
        return DueGroup.of(Light.of(reading, today, by.rules()));
    }

    List<Duty> duties() {
        return duties;
    }

    /** The oldest first. */
    List<CaseWithoutClocks> withoutClocks() {
        return withoutClocks.stream().sorted(Comparator.comparing(CaseWithoutClocks::beganOn)
                .thenComparing(CaseWithoutClocks::organ).thenComparing(CaseWithoutClocks::number)).toList();
    }
}
