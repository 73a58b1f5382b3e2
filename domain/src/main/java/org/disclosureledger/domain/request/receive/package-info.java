/** Registering a request (登记): who asked for what, by which channel, and which day counts as the day of receipt (收到申请之日). Later corrections live in `correct`. */
@NullMarked
package org.disclosureledger.domain.request.receive;

import org.jspecify.annotations.NullMarked;
