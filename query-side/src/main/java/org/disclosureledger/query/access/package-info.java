/**
 * Who makes a call, and what part of the organ tree is theirs to see. How a call proves whose it is stands in
 * {@code login}; accounts themselves are kept by the command side, not here.
 */
@NullMarked
package org.disclosureledger.query.access;

import org.jspecify.annotations.NullMarked;
