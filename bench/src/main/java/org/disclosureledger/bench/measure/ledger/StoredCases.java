package org.disclosureledger.bench.measure.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.answer.AnswerDelivered;
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.assign.RequestAssigned;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.request.receive.RequestReceived;
import org.disclosureledger.domain.request.supplement.RequestSupplemented;
import org.disclosureledger.domain.request.supplement.SupplementRequested;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;
import org.disclosureledger.domain.statute.ReceiptChannel;

/**
 * The cases that are stored before measuring, the same ones for the same seed: 200 organs by a Zipf distribution, ten
 * years, five events each, one in 35 with 25. Every second case is still in hand.
 */
public final class StoredCases {

    public static final int ORGANS = 200;
    static final int SHORT = 5;
    private static final int LONG = 25;
    private static final int FIRST_YEAR = 2016;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.DISCLOSED, Outcome.DISCLOSED, Outcome.DISCLOSED,
            Outcome.PARTLY_DISCLOSED, Outcome.NOT_HELD, Outcome.NOT_HELD, Outcome.INTERNAL_AFFAIRS,
            Outcome.NEEDS_PRODUCTION, Outcome.PETITION, Outcome.REPEATED, Outcome.OTHER, Outcome.REGISTER_QUERY);
    private static final String CONTENT = "申请公开本辖区内城镇老旧小区改造项目的立项批复、资金安排、中标单位与合同文本，以及该项目的竣工验收报告和决算审计结论，请以电子形式提供。";

    private final long seed;
    private final int longCases;
    private final int cases;
    private final double[] upTo = new double[ORGANS];

    /** @param events of all cases together, rounded down to whole cases */
    public StoredCases(long seed, int events) {
        this.seed = seed;
        this.longCases = Math.max(8, events / 200);
        this.cases = longCases + Math.max(100, (events - LONG * longCases) / SHORT);
        double sum = 0;
        for (int i = 0; i < ORGANS; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    int cases() {
        return cases;
    }

    public static String organCode(int number) {
        return "65%04d".formatted(number);
    }

    public UUID id(int number) {
        return UUID.nameUUIDFromBytes((seed + "/" + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** A case in hand, of five events when it was stored. */
    public UUID inHand(Random random) {
        int shortOnes = (cases - longCases) / 2;
        return id(longCases + longCases % 2 + 2 * random.nextInt(shortOnes - 1));
    }

    /** A case in hand, of 25 events when it was stored. */
    public UUID ofManyEvents(Random random) {
        return id(random.nextInt(longCases));
    }

    public String organ(int number) {
        double at = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L).nextDouble() * upTo[ORGANS - 1];
        int organ = 0;
        while (upTo[organ] < at) {
            organ++;
        }
        return organCode(organ);
    }

    public static Person person(int number) {
        return new Person("申请人" + number, "6532%014d".formatted(number), "139%08d".formatted(number % 100_000_000),
                "新疆和田市北京西路%d号".formatted(number % 1000));
    }

    /** Register number, receipt and all that followed. */
    public List<RequestEvent> events(int number, Sealed applicant) {
        SplittableRandom random = new SplittableRandom(seed + number);
        UUID id = id(number);
        LocalDate received = LocalDate.of(FIRST_YEAR + random.nextInt(10), 1 + random.nextInt(12),
                1 + random.nextInt(28));
        ApplicantCategory[] categories = ApplicantCategory.values();
        List<RequestEvent> events = new ArrayList<>();
        events.add(new RequestReceived(id, organ(number), "B%d-%d".formatted(received.getYear(), number),
                Receipt.by(ReceiptChannel.INTERNET, received),
                categories[Math.max(0, random.nextInt(14) - 8)], applicant,
                CONTENT.substring(0, 20 + random.nextInt(CONTENT.length() - 20)), null));
        events.add(new RequestAssigned(id, received.plusDays(1), "承办人" + random.nextInt(500)));
        if (number < longCases) {
            for (int i = events.size(); i < LONG; i++) {
                events.add(new RequestAssigned(id, received.plusDays(i), "承办人" + i));
            }
        } else if (number % 2 == 0) {
            events.add(new SupplementRequested(id, received.plusDays(4), "请明确所需信息的名称与年度", 15));
            events.add(new RequestSupplemented(id, received.plusDays(9), null));
            events.add(new ReplyExtended(id, received.plusDays(20), 20, "分管负责人", "需征求有关单位意见"));
        } else {
            events.add(new ReplyExtended(id, received.plusDays(10), 20, "分管负责人", "检索工作量较大"));
            events.add(new RequestAnswered(id, received.plusDays(25), OUTCOMES.get(random.nextInt(OUTCOMES.size())),
                    AnswerForm.POSTED, "依申请〔%d〕%d号".formatted(received.getYear(), number), null));
            events.add(new AnswerDelivered(id, received.plusDays(28), null));
        }
        return events;
    }
}
