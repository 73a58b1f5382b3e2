package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeEntered;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

import static org.assertj.core.api.Assertions.assertThat;

/** Given events, when a command, then events or a refusal. Today is 2026-11-24; each event was recorded a day after the one before. */
final class RulebookScenario {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant FIRST_RECORDED = Instant.parse("2026-11-01T00:00:00Z");
    static final String NUMBER_2027 = "国办发明电〔2026〕9号";

    private Rulebook rulebook = Rulebook.EMPTY;
    private LocalDate today = TODAY;

    static RulebookScenario given(RulebookEvent... events) {
        RulebookScenario scenario = new RulebookScenario();
        for (RulebookEvent event : events) {
            scenario.rulebook = scenario.rulebook.with(event,
                    FIRST_RECORDED.plusSeconds(86_400 * (scenario.rulebook.version() + 1)));
        }
        return scenario;
    }

    RulebookScenario on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Then when(RulebookCommand command) {
        return new Then(RulebookDecider.decide(rulebook, command, Circumstances.today(today)));
    }

    /** The notice of 2027 with these days. */
    static EnterNotice notice(NamedDay... days) {
        return notice(CalendarArea.NATIONAL, NUMBER_2027, "2026-11-10", 2027, days);
    }

    static EnterNotice notice(CalendarArea area, String number, String publishedOn, int year, NamedDay... days) {
        return new EnterNotice(area, number, LocalDate.parse(publishedOn), year, "", List.of(days));
    }

    /** As the event of that version. */
    static CalendarNoticeEntered entered(long version, EnterNotice c) {
        return new CalendarNoticeEntered(RulebookEvent.noticeAt(version), c.area(), c.number(), c.publishedOn(),
                c.year(), c.note(), c.days());
    }

    static UUID id(long version) {
        return RulebookEvent.noticeAt(version);
    }

    static NamedDay off(String date, String holiday) {
        return new NamedDay(LocalDate.parse(date), false, holiday);
    }

    static NamedDay work(String date, String holiday) {
        return new NamedDay(LocalDate.parse(date), true, holiday);
    }

    record Then(Decision<RulebookEvent> decision) {

        void then(RulebookEvent... events) {
            assertThat(decision).as("%s", decision).isInstanceOf(Decision.Accepted.class);
            assertThat(((Decision.Accepted<RulebookEvent>) decision).events()).containsExactly(events);
        }

        void thenRefusedBy(String rule, String field, String basis) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            Finding finding = ((Decision.Refused<RulebookEvent>) decision).finding();
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.basis().citation()).isEqualTo(basis);
            assertThat(finding.sentence()).isNotBlank();
        }
    }
}
