package org.disclosureledger.domain.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** The days of 2027 that are off by law, and some more. */
    static NamedDay[] year2027(NamedDay... more) {
        return Stream.concat(Stream.of(off("2027-01-01", "元旦"), off("2027-02-05", "春节"), off("2027-02-06", "春节"),
                off("2027-02-07", "春节"), off("2027-02-08", "春节"), off("2027-04-05", "清明节"), off("2027-05-01", "劳动节"),
                off("2027-05-02", "劳动节"), off("2027-06-09", "端午节"), off("2027-09-15", "中秋节"),
                off("2027-10-01", "国庆节"), off("2027-10-02", "国庆节"), off("2027-10-03", "国庆节")), Stream.of(more))
                .toArray(NamedDay[]::new);
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

        void thenRefusedWith(String sentence) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused<RulebookEvent>) decision).finding().sentence()).isEqualTo(sentence);
        }
    }
}
