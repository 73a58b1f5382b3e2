package org.disclosureledger.command.organ;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;
import org.disclosureledger.command.organ.OrganAggregate.OpenOrgan;
import org.disclosureledger.command.web.Conflict;
import org.disclosureledger.domain.organ.OrganEvent;
import org.disclosureledger.domain.organ.RegisterOrgan;

/** Enters organs into the tree. */
@Component
class Organs {

    private final Commands commands;
    private final OrganDirectory directory;
    private final Clock clock;

    Organs(Commands commands, OrganDirectory directory, Clock clock) {
        this.commands = commands;
        this.directory = directory;
        this.clock = clock;
    }

    /** The first organ of a new system, entered by the system itself. */
    void registerFirst(String code, String name, String calendar) {
        commands.sendBySystem(open(code, name, null, calendar), code);
    }

    OrganDirectory.Organ register(String code, String name, @Nullable String parent, String calendar) {
        if (parent != null) {
            directory.require(parent);
        }
        try {
            commands.send(open(code, name, parent, calendar), code);
        } catch (CaseChangedMeanwhile e) {
            // Not asked beforehand: the same call repeated with its Idempotency-Key is no conflict.
            throw Conflict.because("已有代码为“%s”的行政机关".formatted(code));
        }
        return new OrganDirectory.Organ(code, name, parent, calendar);
    }

    private OpenOrgan open(String code, String name, @Nullable String parent, String calendar) {
        return new OpenOrgan(OrganEvent.idOf(code),
                new RegisterOrgan(code, name, parent, calendar, LocalDate.now(clock)));
    }
}
