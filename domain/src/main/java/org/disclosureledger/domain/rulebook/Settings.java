package org.disclosureledger.domain.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.disclosureledger.domain.clock.ClockPolicies;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.PolicySetting;
import org.disclosureledger.domain.statute.workday.CalendarPolicies;

/** All settings there are, by name. */
public final class Settings {

    private static final List<PolicySetting> FIRST = List.of(PolicySetting.REPLY_LIMIT,
            PolicySetting.EXTENSION_LIMIT, PolicySetting.EXTENSIONS_PER_REQUEST, PolicySetting.SUPPLEMENT_NOTICE_LIMIT,
            PolicySetting.SUPPLEMENT_LIMIT, PolicySetting.LONGEST_SUPPLEMENT_LIMIT, PolicySetting.LARGEST_FEE);

    public static final List<PolicySetting> ALL = Stream
            .of(FIRST, ActPolicies.ALL, ClockPolicies.ALL, CalendarPolicies.ALL).flatMap(List::stream).toList();

    private Settings() {
    }

    public static Optional<PolicySetting> find(String name) {
        return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
