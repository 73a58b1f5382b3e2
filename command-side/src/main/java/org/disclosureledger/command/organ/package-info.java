/**
 * Organs (行政机关): their registration, and the tree by which the scope of accounts is judged. Who may do what is decided in
 * {@code account}.
 */
@NullMarked
package org.disclosureledger.command.organ;

import org.jspecify.annotations.NullMarked;
