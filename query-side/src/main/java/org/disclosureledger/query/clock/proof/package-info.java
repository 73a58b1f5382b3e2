/**
 * The proof sheet of a clock (计时证明单): every calendar day, counted or not and why, with the acts behind each turn. For a
 * reader who has never seen this ledger: full titles of laws, numbers of notices, no codes.
 */
@NullMarked
package org.disclosureledger.query.clock.proof;

import org.jspecify.annotations.NullMarked;
