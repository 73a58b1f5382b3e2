package org.disclosureledger.command.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.statute.workday.CalendarArea;

/** By which calendar and settings the limits of an organ are counted now. */
@Component
public class OrganRules {

    private final JdbcClient jdbc;
    private final StoredRulebook rulebook;
    /** An organ keeps its calendar. */
    private final Map<String, CalendarArea> areas = new ConcurrentHashMap<>();

    OrganRules(JdbcClient jdbc, StoredRulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    /** The national calendar for an organ that is not known. */
    public ClockRules of(String organ) {
        return rulebook.now().now(areaOf(organ));
    }

    private CalendarArea areaOf(String organ) {
        CalendarArea area = areas.get(organ);
        if (area == null) {
            Optional<CalendarArea> entered = jdbc.sql("select calendar from organ where code = ?").param(organ)
                    .query(String.class).optional().flatMap(calendar -> Coded.find(CalendarArea.class, calendar));
            entered.ifPresent(known -> areas.put(organ, known));
            area = entered.orElse(CalendarArea.NATIONAL);
        }
        return area;
    }
}
