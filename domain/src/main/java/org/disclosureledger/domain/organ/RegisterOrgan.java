package org.disclosureledger.domain.organ;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.organ.OrganEvent.OrganRegistered;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.workday.CalendarArea;

/** Enter an organ (行政机关). That its parent is known is checked where organs can be asked for. */
public record RegisterOrgan(String code, String name, @Nullable String parent, String calendar,
        LocalDate registeredOn) {

    public Decision<OrganEvent> decide(Circumstances now) {
        return now.accept(new OrganRegistered(code, name, parent, calendar, registeredOn),
                new OrganIsNamed("code", code), new OrganIsNamed("name", name), new CalendarIsKnown(calendar));
    }

    /** An organ has a code and a name. */
    record OrganIsNamed(String field, String value) implements Rule {

        @Override
        public boolean isBroken() {
            return value.isBlank();
        }

        @Override
        public String sentence() {
            return "请填写机关代码和名称";
        }

        @Override
        public Basis basis() {
            return Basis.ORGAN_TREE;
        }
    }

    /** Working days are counted by a calendar that exists. */
    record CalendarIsKnown(String calendar) implements Rule {

        @Override
        public boolean isBroken() {
            return Coded.find(CalendarArea.class, calendar).isEmpty();
        }

        @Override
        public String field() {
            return "calendar";
        }

        @Override
        public String sentence() {
            return "没有名为“%s”的工作日历，应为 national 或 xinjiang".formatted(calendar);
        }

        @Override
        public Basis basis() {
            return Basis.ORGAN_TREE;
        }
    }
}
