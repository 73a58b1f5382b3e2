package org.disclosureledger.query.clock.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.query.clock.proof.ProofDay.Turn;
import org.disclosureledger.query.clock.proof.ProofSheet.CalendarVersion;
import org.disclosureledger.query.clock.proof.ProofSheet.Notice;
import org.disclosureledger.query.clock.proof.ProofSheet.Setting;
import org.disclosureledger.query.clock.proof.ProofSheet.Subject;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.CaseClocks;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.DayWords;
import org.disclosureledger.query.history.CaseHistory;
import org.disclosureledger.query.history.HistoryEntry;
import org.disclosureledger.query.organ.Organ;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.rulebook.OrganRules;
import org.disclosureledger.query.web.Refusal;

/** Draws up proof sheets. */
@Component
public class ProofSheets {

    private final CaseHistory history;
    private final Organs organs;
    private final OrganRules rules;
    private final Clock clock;

    ProofSheets(CaseHistory history, Organs organs, OrganRules rules, Clock clock) {
        this.history = history;
        this.organs = organs;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refusal (404) when the case has no such clock */
    public ProofSheet of(CaseClocks clocks, String id) {
        CaseClock asked = clocks.find(id).orElseThrow(() -> Refusal.notFound("该案没有这项期限"));
        LocalDate today = LocalDate.now(clock);
        List<PolicySetting> settings = clocks.settings(asked);
        List<ProofDay> days = days(clocks, asked, settings);
        return new ProofSheet(subject(clocks), ClockView.of(asked, today), new Explanation(asked, days).paragraphs(),
                settings.stream().map(s -> setting(s, asked)).toList(), notices(days), days, Totals.of(days),
                new CalendarVersion(asked.by().area().label(), asked.by().knownOn(), asked.reading().provisional(),
                        asked.reading().calendarIncomplete()),
                today, clock.instant());
    }

    /** The same in the words that are printed. */
    public ProofLines lines(ProofSheet sheet) {
        return new ProofLines(sheet, clock.getZone());
    }

    private Subject subject(CaseClocks clocks) {
        boolean request = clocks instanceof ClocksOfRequest;
        return new Subject(request ? "request" : "appeal", clocks.caseId(), clocks.organ(),
                organs.find(clocks.organ()).map(Organ::name).orElse(clocks.organ()), request ? "登记编号" : "案号",
                clocks.number());
    }

    private List<ProofDay> days(CaseClocks clocks, CaseClock asked, List<PolicySetting> settings) {
        Map<Long, HistoryEntry> events = history.ofCase(clocks.caseId()).stream()
                .collect(Collectors.toMap(HistoryEntry::version, Function.identity()));
        return Restart.voiding(clocks.days(asked)).stream().map(day -> day(day, settings, events)).toList();
    }

    private static ProofDay day(ClockDay day, List<PolicySetting> settings, Map<Long, HistoryEntry> events) {
        List<Turn> turns = day.events().stream().distinct().map(version -> events.get((long) version))
                .filter(Objects::nonNull).map(event -> turn(event, day.date())).toList();
        return new ProofDay(day.date(), DayWords.weekday(day.date()), day.counted(), day.reason(),
                Citations.of(day.basis(), settings), day.notice(), turns);
    }

    /** One act may tell of several days: of the letter's arrival, of a corrected receipt. */
    private static Turn turn(HistoryEntry e, LocalDate day) {
        String sentence = e.legalDate().equals(day)
                ? e.sentence()
                : "%s（记于 %s 的事项）".formatted(e.sentence(), e.legalDate());
        return new Turn(sentence, e.eventId(), e.version(), e.recordedAt(), e.actor(), e.late());
    }

    private static Setting setting(PolicySetting setting, CaseClock asked) {
        int value = asked.by().rules().policies().on(asked.reading().startedOn(), setting);
        return new Setting(setting.name(), SettingTitles.of(setting), value, SettingTitles.value(setting, value),
                setting.source());
    }

    private List<Notice> notices(List<ProofDay> days) {
        List<String> cited = days.stream().map(ProofDay::notice).filter(Objects::nonNull).distinct().toList();
        return rules.notices().stream().filter(n -> cited.contains(n.number()))
                .map(n -> new Notice(n.number(), n.publishedOn(), n.year(), n.note().isEmpty() ? null : n.note()))
                .toList();
    }
}
