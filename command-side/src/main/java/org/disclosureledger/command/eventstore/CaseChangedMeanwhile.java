package org.disclosureledger.command.eventstore;

import java.util.Optional;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Somebody else wrote the same version of the case first. Nothing was stored; the command may be tried on what is there now. */
public final class CaseChangedMeanwhile extends ConcurrencyException {

    private final transient @Nullable Meanwhile meanwhile;

    public CaseChangedMeanwhile(@Nullable Throwable cause) {
        this(null, cause);
    }

    CaseChangedMeanwhile(@Nullable Meanwhile meanwhile, @Nullable Throwable cause) {
        super("该案件刚刚被他人更新，请查看最新情况后重试", cause);
        this.meanwhile = meanwhile;
    }

    /** Empty when it was about many cases at once, or about something beside the events. */
    public Optional<Meanwhile> meanwhile() {
        return Optional.ofNullable(meanwhile);
    }
}
