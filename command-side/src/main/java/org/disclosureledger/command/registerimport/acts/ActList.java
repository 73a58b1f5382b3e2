package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.acts.Act.Phase;
import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.request.RequestCommand;

/** Acts as they are found, and in the order in which they can be judged. */
final class ActList {

    private final List<Act> acts = new ArrayList<>();

    Act step(RequestCommand command, LocalDate on, RequestColumn column, Map<String, RequestColumn> fields,
            @Nullable Act cause) {
        return add(command, Phase.STEP, on, column, fields, cause);
    }

    Act add(RequestCommand command, Phase phase, LocalDate on, RequestColumn column,
            Map<String, RequestColumn> fields, @Nullable Act cause) {
        // An answer to something that came later is a contradiction: it is judged after what it answers to.
        LocalDate place = cause != null && cause.phase() == phase && cause.on().isAfter(on) ? cause.on() : on;
        Act act = new Act(command, phase, place, column, fields, cause);
        acts.add(act);
        return act;
    }

    List<Act> inOrder() {
        return acts.stream().sorted(Comparator.comparing(Act::phase).thenComparing(Act::on)).toList();
    }
}
