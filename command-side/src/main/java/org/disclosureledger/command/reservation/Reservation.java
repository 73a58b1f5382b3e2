package org.disclosureledger.command.reservation;

import java.util.UUID;

/**
 * A name held by a case.
 *
 * @param kind what sort of name, for example {@code registerNumber}
 * @param organ code of the organ within which it is unique
 */
public record Reservation(String kind, String organ, String value, UUID caseId) {}
