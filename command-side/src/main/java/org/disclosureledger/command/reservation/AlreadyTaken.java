package org.disclosureledger.command.reservation;

import java.util.UUID;

/** The name belongs to another case. Nothing of the transaction was stored. */
public final class AlreadyTaken extends RuntimeException {

    private final Reservation refused;
    private final UUID holder;

    AlreadyTaken(Reservation refused, UUID holder) {
        super("“%s”已被使用".formatted(refused.value()));
        this.refused = refused;
        this.holder = holder;
    }

    public String kind() {
        return refused.kind();
    }

    public String organ() {
        return refused.organ();
    }

    public String value() {
        return refused.value();
    }

    /** The case that has it. */
    public UUID holder() {
        return holder;
    }
}
