package org.disclosureledger.bench.measure.commands;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.context.ApplicationContext;

import org.disclosureledger.bench.measure.ledger.StoredCases;
import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.OrganTree;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.request.ActOnRequest;
import org.disclosureledger.command.request.OpenRequest;
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptChannel;

/** Commands as endpoints send them, without HTTP around them. */
final class Sent {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());
    private static final String ORGAN = StoredCases.organCode(0);

    private final Commands commands;
    private final Caller caller;

    Sent(ApplicationContext commandSide) {
        this.commands = commandSide.getBean(Commands.class);
        this.caller = new Caller("admin", "bench", null, EnumSet.allOf(Role.class), false,
                commandSide.getBean(OrganTree.class));
    }

    static String freshNumber() {
        return "N" + NUMBERS.incrementAndGet();
    }

    void create() {
        UUID id = UUID.randomUUID();
        commands.sendBySystem(new OpenRequest(id, ORGAN, freshNumber(), Receipt.by(ReceiptChannel.INTERNET, DAY),
                ApplicantCategory.NATURAL_PERSON, StoredCases.person((int) (id.getLeastSignificantBits() & 0xFFFFFF)),
                "申请公开老旧小区改造项目的立项批复、资金安排与合同文本", null), ORGAN);
    }

    void followUp(UUID id, Random random) {
        commands.sendBySystem(new ActOnRequest(id,
                new AssignRequest(id, DAY.plusDays(1), "承办人" + random.nextInt(1000)), caller, null), ORGAN);
    }
}
