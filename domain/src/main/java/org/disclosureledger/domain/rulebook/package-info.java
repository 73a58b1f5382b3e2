/**
 * What the office itself enters of the rules of time (历法通知、规则设置): notices that arrange a year's working days, and
 * policy settings from a day on. One stream for the whole ledger. How limits are counted by them is in {@code clock}.
 */
@NullMarked
package org.disclosureledger.domain.rulebook;

import org.jspecify.annotations.NullMarked;
