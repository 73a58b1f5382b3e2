package org.disclosureledger.domain.wire;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the stored form of an older revision to the next one. It changes form, never facts: what was not known then is
 * not known now.
 */
public interface Upcaster {

    String type();

    /** The revision it reads; it gives the next one. */
    int from();

    void apply(ObjectNode event);
}
