package org.disclosureledger.command.registerimport.check;

/** Is told how far a check has come; the numbers are those of both sheets together, and called often. */
public interface CheckProgress {

    void read(int rows);

    void checked(int rows, int total);
}
