/**
 * Failures as the caller sees them: RFC 9457 problem details in Chinese. Which failure occurs is decided elsewhere; here it
 * only gets its status and its words, and nothing of what was sent is repeated.
 */
@NullMarked
package org.disclosureledger.command.web.problem;

import org.jspecify.annotations.NullMarked;
