package org.disclosureledger.command.registerimport;

/** How far an import has come. The last three are final. */
public enum ImportState {

    CHECKING,
    IMPORTING,
    /** End of a dry run without problems. */
    CHECKED,
    /** Nothing was stored. */
    REJECTED,
    /** Everything is stored. */
    DONE
}
