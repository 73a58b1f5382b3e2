package org.disclosureledger.domain.request.receive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

/**
 * How and when an application was received; three days are kept apart.
 *
 * @param channel 收到方式
 * @param basis why receivedOn counts, art. 31
 * @param receivedOn 收到申请之日, the legal date: the clock starts after it and the year of 新收 is its year
 * @param submittedOn the day the applicant sent or filed it, where known
 * @param confirmedOn the day of confirmation with the applicant, where the basis asks for one
 * @param evidence carrier number, who signed, note of the call …
 */
public record Receipt(ReceiptChannel channel, ReceiptBasis basis, LocalDate receivedOn, @Nullable LocalDate submittedOn,
        @Nullable LocalDate confirmedOn, @Nullable String evidence) {

    /** By the channel's own basis, without further evidence. */
    public static Receipt by(ReceiptChannel channel, LocalDate receivedOn) {
        return new Receipt(channel, channel.basis(), receivedOn, null, null, null);
    }
}
