package org.disclosureledger.domain.rulebook;

import java.time.LocalDate;
import java.util.Optional;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.rulebook.RulebookCommand.ChangeSetting;
import org.disclosureledger.domain.rulebook.RulebookEvent.PolicySettingChanged;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.PolicySetting.Standing;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.WorkdayCalendar;

/** Judges whether a setting may have another value from a day on. */
final class ChangingSetting {

    private ChangingSetting() {
    }

    static Decision<RulebookEvent> decide(Rulebook rulebook, ChangeSetting c, Circumstances now) {
        Optional<PolicySetting> known = Settings.find(c.setting());
        if (known.isEmpty()) {
            return new Decision.Refused<>(new Finding("SettingIsKnown", "setting",
                    "没有名为“%s”的规则设置".formatted(c.setting()), Basis.policy("policy-setting-known")));
        }
        PolicySetting setting = known.get();
        ClockRules rules = new RulesInForce(rulebook).now(CalendarArea.NATIONAL);
        return now.accept(
                new PolicySettingChanged(c.setting(), c.value(), c.from(), c.reason(), c.source(), now.today()),
                new LawStaysAsItIs(setting), new SettingIsAChoice(setting), new ValueIsWithinBounds(setting, c.value()),
                new DayHasACalendar(c.from()), new ReasonGiven("reason", c.reason()),
                new SourceGiven(c.source()),
                new ChangeChangesSomething(c.value(), rules.policies().on(c.from(), setting)));
    }

    /** What is printed in the law is not a policy. */
    record LawStaysAsItIs(PolicySetting setting) implements Rule {

        @Override
        public boolean isBroken() {
            return setting.standing() == Standing.LAW;
        }

        @Override
        public String field() {
            return "setting";
        }

        @Override
        public String sentence() {
            return "“%s”为 %d %s，是法律明文规定，不能更改".formatted(SettingTitles.of(setting), setting.value(), setting.unit());
        }

        @Override
        public Basis basis() {
            return new Basis(setting.source());
        }
    }

    /** What is worked into the shipped calendars cannot be had otherwise. */
    record SettingIsAChoice(PolicySetting setting) implements Rule {

        @Override
        public boolean isBroken() {
            return setting.standing() == Standing.BUILT_IN;
        }

        @Override
        public String field() {
            return "setting";
        }

        @Override
        public String sentence() {
            return "“%s”随程序的历法确定，不能在此更改".formatted(SettingTitles.of(setting));
        }

        @Override
        public Basis basis() {
            return Basis.policy(setting.name());
        }
    }

    /** A value that nobody would choose is a slip of the pen. */
    record ValueIsWithinBounds(PolicySetting setting, int value) implements Rule {

        @Override
        public boolean isBroken() {
            return value < setting.least() || value > setting.most();
        }

        @Override
        public String field() {
            return "value";
        }

        @Override
        public String sentence() {
            return "“%s”应为 %d 至 %d，现为 %d".formatted(SettingTitles.of(setting), setting.least(), setting.most(), value);
        }

        @Override
        public Basis basis() {
            return Basis.policy(setting.name());
        }
    }

    /** A setting begins on a day that the clocks can reach. */
    record DayHasACalendar(LocalDate from) implements Rule {

        @Override
        public boolean isBroken() {
            return from.isBefore(WorkdayCalendar.FIRST_DAY) || from.isAfter(WorkdayCalendar.LAST_RECEIPT);
        }

        @Override
        public String field() {
            return "from";
        }

        @Override
        public String sentence() {
            return "起始日期应在 %s 至 %s 之间，现为 %s".formatted(WorkdayCalendar.FIRST_DAY, WorkdayCalendar.LAST_RECEIPT,
                    from);
        }

        @Override
        public Basis basis() {
            return Basis.policy("policy-setting-from");
        }
    }

    /** Whoever decides otherwise names the document. */
    record SourceGiven(String source) implements Rule {

        @Override
        public boolean isBroken() {
            return source.isBlank();
        }

        @Override
        public String field() {
            return "source";
        }

        @Override
        public String sentence() {
            return "请填写依据（文件名称、文号或者会议决定）";
        }

        @Override
        public Basis basis() {
            return Basis.policy("policy-setting-source");
        }
    }

    /** The value in force on that day is another one. */
    record ChangeChangesSomething(int value, int inForce) implements Rule {

        @Override
        public boolean isBroken() {
            return value == inForce;
        }

        @Override
        public String field() {
            return "value";
        }

        @Override
        public String sentence() {
            return "该日起已经是 %d，没有变化".formatted(inForce);
        }

        @Override
        public Basis basis() {
            return Basis.CORRECTION_CHANGES_SOMETHING;
        }
    }
}
