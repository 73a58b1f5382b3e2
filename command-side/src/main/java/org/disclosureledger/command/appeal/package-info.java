/**
 * Recording what happens to appeals (行政复议、行政诉讼): the HTTP resource of each act and the shell around the decider. That
 * a linked request exists is checked here; what follows for the tables is shown by the query side.
 */
@NullMarked
package org.disclosureledger.command.appeal;

import org.jspecify.annotations.NullMarked;
