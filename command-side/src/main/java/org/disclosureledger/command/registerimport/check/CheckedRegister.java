package org.disclosureledger.command.registerimport.check;

import java.util.List;

import org.disclosureledger.command.registerimport.row.Problem;

/**
 * What the check of a whole register came to.
 *
 * @param rows of both sheets
 * @param skipped rows that exist with the same content
 * @param cases what is to be stored; of no use when there are problems
 */
public record CheckedRegister(int rows, int skipped, List<NewCase> cases, List<Problem> problems,
        List<Problem> warnings) {}
