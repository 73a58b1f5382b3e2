/**
 * Measurements as ratios to a baseline of the same run, and what drives and checks a running system.
 * Nothing of the product lives here.
 */
@NullMarked
package org.disclosureledger.bench;

import org.jspecify.annotations.NullMarked;
