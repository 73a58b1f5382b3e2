/** The published language: logical event names and revisions, their JSON, upcasters of form. The only package that knows Jackson; no rule lives here. */
@NullMarked
package org.disclosureledger.domain.wire;

import org.jspecify.annotations.NullMarked;
