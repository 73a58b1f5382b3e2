package org.disclosureledger.bench.load;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** The way of one request through an office, one act at a time, always such that the law allows the next one. */
final class CaseWalk {

    private static final List<String> CATEGORIES = List.of("naturalPerson", "naturalPerson", "naturalPerson",
            "business", "research", "publicWelfare", "legalService", "other");
    private static final List<String> OUTCOMES = List.of("3.1", "3.1", "3.3.1", "3.4.1", "3.4.1", "3.5.2");

    private enum Step {
        REGISTERED,
        SUPPLEMENT_ASKED,
        READY,
        ANSWERED,
        DELIVERED
    }

    private final String id;
    private final LocalDate received;
    private Step step = Step.REGISTERED;

    private CaseWalk(String id, LocalDate received) {
        this.id = id;
        this.received = received;
    }

    static Act registration(String organ, String number, LocalDate received, RandomGenerator random) {
        return Act.opening("""
                {"organ":"%s","registerNumber":"%s","receipt":{"channel":"inPerson","receivedOn":"%s"},
                 "category":"%s","applicant":{"name":"申请人%d","phone":"1390000%04d"},"content":"申请公开规划 %s"}"""
                .formatted(organ, number, received, CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        random.nextInt(10_000), random.nextInt(10_000), number));
    }

    static CaseWalk registered(String id, LocalDate received) {
        return new CaseWalk(id, received);
    }

    boolean ended() {
        return step == Step.DELIVERED;
    }

    /** The next act; it counts as done, so after a failure the case is to be left alone. */
    Act next(RandomGenerator random) {
        return switch (step) {
            case REGISTERED -> switch (random.nextInt(5)) {
                case 0 -> Act.on(id, "assignments", assignment(received, random));
                case 1 -> to(Step.SUPPLEMENT_ASKED, "supplement-notices",
                        "{\"notifiedOn\":\"%s\",\"items\":\"请写明文号\"}".formatted(received.plusDays(2)));
                case 2 -> to(Step.READY, "extensions",
                        "{\"notifiedOn\":\"%s\",\"workingDays\":20,\"approvedBy\":\"主任\",\"reason\":\"检索困难\"}"
                                .formatted(received.plusDays(8)));
                default -> answer(random);
            };
            case SUPPLEMENT_ASKED ->
                to(Step.READY, "supplements", "{\"receivedOn\":\"%s\"}".formatted(received.plusDays(6)));
            case READY -> answer(random);
            case ANSWERED ->
                to(Step.DELIVERED, "deliveries", "{\"deliveredOn\":\"%s\"}".formatted(received.plusDays(15)));
            case DELIVERED -> throw new IllegalStateException("ended");
        };
    }

    /** May be repeated on an open case. */
    static String assignment(LocalDate received, RandomGenerator random) {
        return "{\"assignedOn\":\"%s\",\"handler\":\"承办人%d\"}".formatted(received.plusDays(1), random.nextInt(1000));
    }

    private Act answer(RandomGenerator random) {
        return to(Step.ANSWERED, "answers",
                "{\"answeredOn\":\"%s\",\"outcome\":\"%s\"}".formatted(received.plusDays(12),
                        OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
    }

    private Act to(Step next, String kind, String body) {
        step = next;
        return Act.on(id, kind, body);
    }
}
