package org.disclosureledger.query.clock.receipt;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.request.receive.Receipt;

/**
 * What one event says of the receipt.
 *
 * @param statedOn the day of the registration's receipt, of the claim or of the decision
 * @param claimedBy who says so; null unless it is a claim
 * @param reason null for a registration
 * @param evidence null where none is recorded, and for who handles no cases: it may name who signed
 */
public record ReceiptStatement(Kind kind, String kindLabel, LocalDate statedOn, @Nullable String claimedBy,
        @Nullable String reason, String channel, String channelLabel, String basis, String basisLabel,
        LocalDate receivedOn, @Nullable LocalDate submittedOn, @Nullable LocalDate confirmedOn,
        @Nullable String evidence) {

    /** What an event says it for. */
    public enum Kind implements Coded {

        REGISTERED("registered", "登记"),
        CORRECTED("corrected", "更正"),
        CLAIMED("claimed", "主张"),
        DETERMINED("determined", "认定");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static ReceiptStatement of(Kind kind, LocalDate statedOn, @Nullable String claimedBy, @Nullable String reason,
            Receipt receipt, boolean withEvidence) {
        return new ReceiptStatement(kind, kind.label(), statedOn, claimedBy, reason, receipt.channel().code(),
                receipt.channel().label(), receipt.basis().code(), receipt.basis().label(), receipt.receivedOn(),
                receipt.submittedOn(), receipt.confirmedOn(), withEvidence ? receipt.evidence() : null);
    }
}
