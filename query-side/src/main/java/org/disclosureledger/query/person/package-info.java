/** Personal data of applicants and appellants: the only table in the clear, always shown masked. Nothing else may join it but search. */
@NullMarked
package org.disclosureledger.query.person;

import org.jspecify.annotations.NullMarked;
