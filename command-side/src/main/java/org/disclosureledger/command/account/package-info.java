/**
 * Who may do what: accounts, their roles and the part of the organ tree they act in. Passwords, tokens and the checks
 * of a call live in {@code login}; which role a command needs is said by the command's own endpoint.
 */
@NullMarked
package org.disclosureledger.command.account;

import org.jspecify.annotations.NullMarked;
