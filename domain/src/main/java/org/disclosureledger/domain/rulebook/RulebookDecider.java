package org.disclosureledger.domain.rulebook;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.rulebook.RulebookCommand.ActivateNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.ChangeSetting;
import org.disclosureledger.domain.rulebook.RulebookCommand.DiscardNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;

/** Says to each command on the rulebook who judges it. Pure. */
public final class RulebookDecider {

    private RulebookDecider() {
    }

    public static Decision<RulebookEvent> decide(Rulebook rulebook, RulebookCommand command, Circumstances now) {
        return switch (command) {
            case EnterNotice c -> EnteringNotice.decide(rulebook, c, now);
            case ActivateNotice c -> SettlingNotice.decide(rulebook, c, now);
            case DiscardNotice c -> SettlingNotice.decide(rulebook, c, now);
            case ChangeSetting c -> ChangingSetting.decide(rulebook, c, now);
        };
    }
}
