package org.disclosureledger.domain.wire;

import tools.jackson.databind.node.ObjectNode;

/**
 * The next revision asks for one thing more. What was not asked then is not known now.
 *
 * @param from the revision without the field
 */
record AddedField(String type, int from, String field) implements Upcaster {

    @Override
    public void apply(ObjectNode event) {
        event.putNull(field);
    }
}
