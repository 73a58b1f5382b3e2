/** Calendar notices and policy settings (历法通知、规则设置) on the query side: by which rules an organ's limits are counted. */
@NullMarked
package org.disclosureledger.query.rulebook;

import org.jspecify.annotations.NullMarked;
