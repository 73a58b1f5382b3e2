package org.disclosureledger.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.appeal.AppealCommand;
import org.disclosureledger.domain.appeal.AppealCommand.ConcludeAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectConclusion;
import org.disclosureledger.domain.appeal.AppealCommand.LinkAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.VoidAppeal;
import org.disclosureledger.domain.appeal.AppealDecider;
import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.appeal.AppealState;
import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestCommand;
import org.disclosureledger.domain.request.RequestDecider;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestHistory;
import org.disclosureledger.domain.request.RequestState;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.answer.ReplaceAnswer;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.correct.CorrectApplicantCategory;
import org.disclosureledger.domain.request.correct.CorrectOutcome;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.correct.VoidRegistration;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RegisterRequest;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;

/** Cases as the real deciders let them happen, from random commands; the same seed gives the same cases. */
public final class RandomCases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Circumstances THEN = new Circumstances(TODAY, true, ClockRules.shipped());

    private final Random random;
    private final List<String> organs;
    private int number;

    public RandomCases(long seed, List<String> organs) {
        this.random = new Random(seed);
        this.organs = organs;
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** @param applicant as it is sealed for the case */
    public List<DomainEvent> request(UUID id, Sealed applicant) {
        List<DomainEvent> events = new ArrayList<>();
        RequestState state = new RequestState.Unregistered();
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2100));
        RequestCommand command = new RegisterRequest(id, any(organs), "登记" + ++number,
                Receipt.by(any(ReceiptChannel.values()), day), any(ApplicantCategory.values()), applicant,
                "内容" + number,
                null);
        int steps = random.nextInt(14);
        for (int i = 0; i <= steps; i++) {
            if (RequestDecider.decide(state, command, THEN) instanceof Decision.Accepted<RequestEvent> accepted) {
                for (RequestEvent event : accepted.events()) {
                    events.add(event);
                    state = RequestHistory.evolve(state, event);
                }
            }
            day = day.plusDays(random.nextInt(120));
            command = next(id, day);
        }
        return events;
    }

    private RequestCommand next(UUID id, LocalDate day) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new AnswerRequest(id, day, any(Outcome.values()), AnswerForm.POSTED, "文" + number, null);
            case 3 -> new WithdrawRequest(id, day, WithdrawalReason.OTHER, null);
            case 4, 5 -> new CorrectOutcome(id, day, any(Outcome.values()), "误录");
            case 6, 7 -> new CorrectApplicantCategory(id, day, any(ApplicantCategory.values()), "误录");
            case 8, 9 -> new CorrectReceiptDate(id, day,
                    Receipt.by(ReceiptChannel.POST, day.minusDays(random.nextInt(700))), "误录");
            case 10 -> random.nextInt(4) == 0 ? new VoidRegistration(id, day, "误录") : new AssignRequest(id, day, "某科");
            case 11 -> new RecordDelivery(id, day, null);
            case 12 -> new ReplaceAnswer(id, day, any(Outcome.values()), AnswerForm.POSTED, null, null, null);
            case 13 -> random.nextBoolean()
                    ? new RequestSupplement(id, day, "补正", 15)
                    : new RecordSupplement(id, day, null);
            case 14 -> random.nextBoolean()
                    ? new NoticeFee(id, day, FeeBasis.PER_ITEM, 40, new BigDecimal("1000"))
                    : new RecordPayment(id, day, new BigDecimal("1000"));
            default -> random.nextInt(3) == 0
                    ? new ErasePersonalData(id, day, "申请")
                    : new CorrectRegistration(id, day, "改" + ++number, null, "改过的内容", null, "误录");
        };
    }

    public List<DomainEvent> appeal(UUID id, UUID requestId) {
        List<DomainEvent> events = new ArrayList<>();
        AppealState state = new AppealState.Unopened();
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2100));
        AppealCommand command = new OpenAppeal(id, any(organs), "案" + ++number, any(AppealKind.values()), day, null,
                null,
                random.nextBoolean() ? requestId : null);
        int steps = random.nextInt(7);
        for (int i = 0; i <= steps; i++) {
            if (AppealDecider.decide(state, command, THEN) instanceof Decision.Accepted<AppealEvent> accepted) {
                for (AppealEvent event : accepted.events()) {
                    events.add(event);
                    state = AppealState.evolve(state, event);
                }
            }
            day = day.plusDays(random.nextInt(200));
            command = switch (random.nextInt(7)) {
                case 0, 1 -> new ConcludeAppeal(id, day, any(AppealResult.values()), null);
                case 2 -> new CorrectConclusion(id, day, day, any(AppealResult.values()), "误录");
                case 3, 4 -> new CorrectAppeal(id, day, "改案" + ++number, any(AppealKind.values()),
                        day.minusDays(random.nextInt(500)), null, "误录");
                case 5 -> new LinkAppeal(id, day, requestId);
                default -> random.nextInt(3) == 0 ? new VoidAppeal(id, day, "误录") : new LinkAppeal(id, day, requestId);
            };
        }
        return events;
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
