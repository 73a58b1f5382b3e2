/** Appeals against the handling of requests: administrative review (行政复议) and litigation (行政诉讼). Requests and appeals are separate cases; a link joins them. */
@NullMarked
package org.disclosureledger.domain.appeal;

import org.jspecify.annotations.NullMarked;
