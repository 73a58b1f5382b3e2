package org.disclosureledger.command.registerimport.acts;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.command.registerimport.column.RequestColumn;
import org.disclosureledger.domain.request.RequestCommand;

/**
 * One act of the office as the row tells it.
 *
 * @param phase registration, steps, answer, what follows the answer
 * @param on within its phase, acts stand in the order of their days
 * @param column blamed when the act is refused as a whole
 * @param fields which column holds which field of the command
 * @param cause the act it answers to; without it, it cannot be judged
 */
record Act(RequestCommand command, Phase phase, LocalDate on, RequestColumn column, Map<String, RequestColumn> fields,
        @Nullable Act cause) {

    enum Phase {
        REGISTRATION,
        STEP,
        ANSWER,
        AFTERWARDS
    }

    RequestColumn column(String field) {
        return fields.getOrDefault(field, column);
    }
}
