/**
 * How a call proves who makes it: user name and password, or a bearer token. What the account may then do is said in
 * {@code command.account}.
 */
@NullMarked
package org.disclosureledger.command.account.login;

import org.jspecify.annotations.NullMarked;
