package org.disclosureledger.command.reservation;

import java.util.UUID;

/**
 * A name held by a case.
 *
 * @param kind what sort of name: one of the constants
 * @param organ code of the organ within which it is unique
 */
public record Reservation(String kind, String organ, String value, UUID caseId) {

    /** 登记编号 of requests. */
    public static final String REGISTER_NUMBER = "register-number";

    /** 案号 of appeals. */
    public static final String APPEAL_NUMBER = "appeal-number";
}
