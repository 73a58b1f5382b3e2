package org.disclosureledger.command.registerimport.column;

/** A column that is known by its header. */
public sealed interface Column permits RequestColumn, AppealColumn {

    /** Header of a running number without meaning. */
    String SERIAL = "序号";

    /** As offices write it. */
    String header();

    /** Whether every row has to have a value. */
    boolean required();

    CellReader reader();
}
