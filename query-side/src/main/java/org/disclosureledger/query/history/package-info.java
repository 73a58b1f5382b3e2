/** Every event of every case as it was stored, and what it says in Chinese. Nothing is summed up here. */
@NullMarked
package org.disclosureledger.query.history;

import org.jspecify.annotations.NullMarked;
