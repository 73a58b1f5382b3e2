/** The lifecycle of a request for information (政府信息公开申请): events, commands, state, and the decider that only distributes to the acts. The rules of each act live in the act's own package below. */
@NullMarked
package org.disclosureledger.domain.request;

import org.jspecify.annotations.NullMarked;
