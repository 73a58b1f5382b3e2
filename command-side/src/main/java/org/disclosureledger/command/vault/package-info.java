/**
 * Keys of personal data: one per case, wrapped by the master key, deleted when a person is to be forgotten. Who may see a
 * person in the clear is decided elsewhere.
 */
@NullMarked
package org.disclosureledger.command.vault;

import org.jspecify.annotations.NullMarked;
