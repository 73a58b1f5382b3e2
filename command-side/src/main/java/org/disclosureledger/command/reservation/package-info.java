/**
 * Names that only one case of an organ may have (登记编号, 案号). How such a name is formed is the business of the capability
 * that reserves it.
 */
@NullMarked
package org.disclosureledger.command.reservation;

import org.jspecify.annotations.NullMarked;
