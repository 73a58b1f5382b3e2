package org.disclosureledger.query.clock.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in hand whose limits cannot be counted (收到日期早于工作日历), and that must not be forgotten for that.
 *
 * @param caseType {@code request} or {@code appeal}
 * @param number 登记编号, or 案号 of an appeal
 * @param beganOn day of receipt, or of acceptance
 */
public record CaseWithoutClocks(String caseType, UUID caseId, String organ, String number, LocalDate beganOn) {}
