package org.disclosureledger.domain;

import org.disclosureledger.domain.statute.Basis;

/**
 * What a broken rule says.
 *
 * @param rule name of the rule, for logs and metrics
 * @param field the field of the command that is to be mended
 * @param sentence the reason, in Chinese, for people
 * @param basis the article or the policy setting
 */
public record Finding(String rule, String field, String sentence, Basis basis) {}
