/**
 * How a call proves whose it is: a password, a token, or the cookie of somebody who signed in to the pages. All are checked by
 * the command side and remembered for a minute; no session is kept here, so that any instance can answer any call.
 */
@NullMarked
package org.disclosureledger.query.access.login;

import org.jspecify.annotations.NullMarked;
