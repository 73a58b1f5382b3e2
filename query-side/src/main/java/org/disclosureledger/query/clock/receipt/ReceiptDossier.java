package org.disclosureledger.query.clock.receipt;

import java.util.ArrayList;
import java.util.List;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.request.correct.ReceiptDateCorrected;
import org.disclosureledger.domain.request.dispute.ReceiptDateDetermined;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.query.clock.receipt.ReceiptStatement.Kind;

/**
 * All that was ever recorded of a request's receipt (收到申请的登记), in order of recording: a dispute is told even after it
 * was decided.
 *
 * @param disputed true while two days are arguable
 */
public record ReceiptDossier(List<ReceiptStatement> statements, boolean disputed) {

    public ReceiptDossier {
        statements = List.copyOf(statements);
    }

    /**
     * @param events of one request, in order of recording
     * @param withEvidence for who handles cases
     */
    static ReceiptDossier of(List<DomainEvent> events, boolean withEvidence) {
        List<ReceiptStatement> statements = new ArrayList<>();
        boolean disputed = false;
        for (DomainEvent event : events) {
            switch (event) {
                case RequestReceived e -> statements.add(ReceiptStatement.of(Kind.REGISTERED, e.legalDate(), null,
                        null, e.receipt(), withEvidence));
                case ReceiptDateCorrected e -> statements.add(ReceiptStatement.of(Kind.CORRECTED, e.correctedOn(),
                        null, e.reason(), e.receipt(), withEvidence));
                case ReceiptDisputed e -> {
                    disputed = true;
                    statements.add(ReceiptStatement.of(Kind.CLAIMED, e.disputedOn(), e.claimedBy(), e.reason(),
                            e.claimed(), withEvidence));
                }
                case ReceiptDateDetermined e -> {
                    disputed = false;
                    statements.add(ReceiptStatement.of(Kind.DETERMINED, e.determinedOn(), null, e.reason(),
                            e.receipt(), withEvidence));
                }
                default -> {
                    // The others say nothing of the receipt.
                }
            }
        }
        return new ReceiptDossier(statements, disputed);
    }

    /** True when more was said than the registration. */
    public boolean isContested() {
        return statements.size() > 1;
    }

    /** Printed, each statement with its label. */
    public List<ReceiptLine> lines() {
        List<ReceiptLine> lines = new ArrayList<>(statements.stream().map(ReceiptLine::of).toList());
        if (disputed) {
            lines.add(new ReceiptLine("收到日期争议", "两个日期并列保存，尚未认定；期限从较早的一日起算。"));
        }
        return lines;
    }
}
