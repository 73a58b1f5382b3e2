package org.disclosureledger.command.eventstore;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Somebody else wrote the same version of the case first. Nothing was stored; the command may be tried on what is there now. */
public final class CaseChangedMeanwhile extends ConcurrencyException {

    public CaseChangedMeanwhile(@Nullable Throwable cause) {
        super("该案件刚刚被他人更新，请查看最新情况后重试", cause);
    }
}
