package org.disclosureledger.query.clock.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.clock.ClockDay;
import org.disclosureledger.domain.rulebook.SettingChange;
import org.disclosureledger.domain.rulebook.SettingTitles;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.query.clock.proof.ProofDay.Turn;
import org.disclosureledger.query.clock.proof.ProofSheet.CalendarVersion;
import org.disclosureledger.query.clock.proof.ProofSheet.Notice;
import org.disclosureledger.query.clock.proof.ProofSheet.Setting;
import org.disclosureledger.query.clock.proof.ProofSheet.Subject;
import org.disclosureledger.query.clock.reading.AppliedSetting;
import org.disclosureledger.query.clock.reading.CaseClock;
import org.disclosureledger.query.clock.reading.CaseClocks;
import org.disclosureledger.query.clock.reading.ClockView;
import org.disclosureledger.query.clock.reading.ClocksOfRequest;
import org.disclosureledger.query.clock.reading.DayWords;
import org.disclosureledger.query.clock.reading.Doubts;
import org.disclosureledger.query.clock.receipt.ReceiptDossier;
import org.disclosureledger.query.clock.receipt.ReceiptDossiers;
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
    private final ReceiptDossiers receipts;
    private final Clock clock;

    ProofSheets(CaseHistory history, Organs organs, OrganRules rules, ReceiptDossiers receipts,
            Clock clock) {
        this.history = history;
        this.organs = organs;
        this.rules = rules;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @param withEvidence of the receipt: for who handles cases
     * @throws Refusal (404) when the case has no such clock
     */
    public ProofSheet of(CaseClocks clocks, String id, boolean withEvidence) {
        CaseClock asked = clocks.find(id).orElseThrow(() -> Refusal.notFound("该案没有这项期限"));
        LocalDate today = LocalDate.now(clock);
        List<AppliedSetting> settings = clocks.settings(asked);
        Map<Long, HistoryEntry> events = history.ofCase(clocks.caseId()).stream()
                .collect(Collectors.toMap(HistoryEntry::version, Function.identity()));
        List<ProofDay> days = RollOver.told(Restart.voiding(clocks.days(asked)), asked).stream()
                .map(day -> day(day, asked, settings, events)).toList();
        ClockView view = view(clocks, asked);
        ReceiptDossier receipt = clocks instanceof ClocksOfRequest
                ? receipts.of(clocks.caseId(), withEvidence)
                : null;
        return new ProofSheet(subject(clocks), receipt, view, new Explanation(asked, days, view.doubts()).paragraphs(),
                settings.stream().map(s -> setting(s, asked)).distinct().toList(), notices(days), days,
                lateEnd(clocks, asked, events),
                Totals.of(days),
                new CalendarVersion(asked.by().area().label(), asked.by().knownOn(), asked.reading().provisional(),
                        asked.reading().calendarIncomplete()),
                today, clock.instant());
    }

    private static ClockView view(CaseClocks clocks, CaseClock asked) {
        return ClockView.of(asked, clocks.today(),
                Doubts.noticedLate(clocks.all().stream().map(CaseClock::reading).toList()));
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

    private static @Nullable Turn lateEnd(CaseClocks clocks, CaseClock asked, Map<Long, HistoryEntry> events) {
        if (asked.reading().isOpen() || asked.reading().overdueBy() == 0) {
            return null;
        }
        return clocks.ended().entrySet().stream().filter(e -> e.getValue().equals(asked.reading()))
                .map(e -> events.get((long) e.getKey())).filter(Objects::nonNull).findFirst()
                .map(event -> turn(event, event.legalDate())).orElse(null);
    }

    private static ProofDay day(ClockDay day, CaseClock asked, List<AppliedSetting> settings,
            Map<Long, HistoryEntry> events) {
        List<Turn> turns = day.events().stream().distinct().map(version -> events.get((long) version))
                .filter(Objects::nonNull).map(event -> turn(event, day.date())).toList();
        return new ProofDay(day.date(), DayWords.weekday(day.date()), day.counted(), day.reason(),
                Citations.of(day, settings, asked.by().rules().policies()), day.notice(), turns);
    }

    /** One act may tell of several days: of the letter's arrival, of a corrected receipt. */
    private static Turn turn(HistoryEntry e, LocalDate day) {
        String sentence = e.legalDate().equals(day)
                ? e.sentence()
                : "%s（记于 %s 的事项）".formatted(e.sentence(), e.legalDate());
        return new Turn(sentence, e.eventId(), e.version(), e.recordedAt(), e.actor(), e.late());
    }

    private Setting setting(AppliedSetting applied, CaseClock asked) {
        PolicySetting setting = applied.setting();
        int value = asked.by().rules().policies().on(applied.on(), setting);
        return new Setting(setting.name(), SettingTitles.of(setting), value, SettingTitles.value(setting, value),
                source(applied, value));
    }

    /** Of the decision that gave it this value; else that of the default. */
    private String source(AppliedSetting applied, int value) {
        PolicySetting setting = applied.setting();
        return rules.inForce().rulebook().changes().stream()
                .filter(c -> c.setting().equals(setting.name()) && c.value() == value
                        && !c.from().isAfter(applied.on()))
                .reduce((earlier, later) -> later).map(SettingChange::source).orElse(setting.source());
    }

    private List<Notice> notices(List<ProofDay> days) {
        List<String> cited = days.stream().map(ProofDay::notice).filter(Objects::nonNull).distinct().toList();
        return rules.notices().stream().filter(n -> cited.contains(n.number()))
                .map(n -> new Notice(n.number(), n.publishedOn(), n.year(), n.note().isEmpty() ? null : n.note()))
                .toList();
    }
}
