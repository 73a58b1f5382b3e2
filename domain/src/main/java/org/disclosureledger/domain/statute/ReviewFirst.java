package org.disclosureledger.domain.statute;

import java.time.LocalDate;

/**
 * Where the applicant may sue only after a review (复议前置): 行政复议法 art. 23(1)(4), “申请政府信息公开，行政机关不予公开”, in force since
 * 2024-01-01. The refused part of a partial answer is a refusal; what cannot be provided or is not handled may be sued
 * over directly (choices Q10, Q11). A register query (3.3.8) is answered by other laws and is no refusal in this sense.
 */
public final class ReviewFirst {

    /** The review law of 2023 took force. */
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private ReviewFirst() {
    }

    /** @param answeredOn the day of the answer, by whose law its remedies go */
    public static boolean applies(Outcome outcome, LocalDate answeredOn) {
        return !answeredOn.isBefore(SINCE) && switch (outcome.outcomeClass()) {
            case PARTLY_DISCLOSED -> true;
            case REFUSED -> outcome != Outcome.REGISTER_QUERY;
            case DISCLOSED, UNAVAILABLE, NOT_PROCESSED, OTHERWISE_CLOSED -> false;
        };
    }
}
