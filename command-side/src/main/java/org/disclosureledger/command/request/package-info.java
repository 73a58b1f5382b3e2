/**
 * Recording what happens to requests (依申请公开办理): the HTTP resource of each act and the shell around the decider. The
 * rules live in the domain; nothing here writes to the database.
 */
@NullMarked
package org.disclosureledger.command.request;

import org.jspecify.annotations.NullMarked;
