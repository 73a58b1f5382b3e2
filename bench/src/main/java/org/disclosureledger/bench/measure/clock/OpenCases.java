package org.disclosureledger.bench.measure.clock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.dispute.ReceiptDisputed;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.FeeNoticed;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptChannel;

/**
 * Cases in hand, received in the two months before a day: of a hundred 45 plain, 15 that wait for an opinion, 10 whose
 * opinions are back, 10 supplemented, 5 that wait for a supplement or a payment, 10 extended, 5 disputed.
 */
final class OpenCases {

    private static final int LATEST = 60;
    private static final Sealed SOMEBODY = new Sealed(new UUID(0, 0), "n", "c");

    private final LocalDate today;
    private final Random random;

    OpenCases(LocalDate today, long seed) {
        this.today = today;
        this.random = new Random(seed);
    }

    List<RequestSteps> take(int cases) {
        List<RequestSteps> taken = new ArrayList<>(cases);
        for (int i = 0; i < cases; i++) {
            taken.add(RequestSteps.of(events(new UUID(1, i), today.minusDays(random.nextInt(LATEST)))));
        }
        return taken;
    }

    private List<RequestEvent> events(UUID id, LocalDate receivedOn) {
        List<RequestEvent> events = new ArrayList<>();
        events.add(new RequestReceived(id, "653200", id.toString(), Receipt.by(ReceiptChannel.POST, receivedOn),
                ApplicantCategory.NATURAL_PERSON, SOMEBODY, "", null));
        LocalDate on = within(receivedOn);
        LocalDate later = within(on);
        int kind = random.nextInt(100);
        if (kind < 15) {
            events.add(asked(id, id, on));
        } else if (kind < 25) {
            UUID other = new UUID(2, id.getLeastSignificantBits());
            events.add(asked(id, id, on));
            events.add(asked(id, other, on));
            events.add(new ConsultationClosed(id, id, later, ConsultationResult.CONSENT, null));
            events.add(new ConsultationClosed(id, other, later, ConsultationResult.OBJECTION, null));
        } else if (kind < 35) {
            events.add(new SupplementRequested(id, on, null, 15));
            events.add(new RequestSupplemented(id, later, null));
        } else if (kind < 38) {
            events.add(new SupplementRequested(id, on, null, 15));
        } else if (kind < 40) {
            events.add(new FeeNoticed(id, on, FeeBasis.PER_PAGE, 68, BigDecimal.TEN));
        } else if (kind < 50) {
            events.add(new ReplyExtended(id, on, 20, "", null));
        } else if (kind < 55) {
            events.add(
                    new ReceiptDisputed(id, on, Receipt.by(ReceiptChannel.POST, receivedOn.minusDays(3)), "申请人", ""));
        }
        return events;
    }

    private LocalDate within(LocalDate from) {
        return from.plusDays(random.nextLong(today.toEpochDay() - from.toEpochDay() + 1));
    }

    private static ConsultationOpened asked(UUID id, UUID letter, LocalDate on) {
        return new ConsultationOpened(id, letter, ConsultationKind.THIRD_PARTY, null, on, on);
    }
}
