package org.disclosureledger.domain.request.clock;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.clock.ClockRules;
import org.disclosureledger.domain.request.RequestSteps.Wait;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;

/**
 * What keeps a reply period from running: pauses, which may overlap, and what is awaited of the applicant. Once the period
 * has ended, only what can revive it is heeded. Used by one walk.
 */
final class Standstills {

    private final List<Pause> pauses = new ArrayList<>();
    private final List<Awaited> all = new ArrayList<>();
    private List<Awaited> awaited = all;

    Standstills(List<Wait> waits, ClockRules rules) {
        for (Wait wait : waits) {
            if (wait.what() == WaitFor.OPINION) {
                pauses.add(Pause.of(wait, rules));
            } else if (Awaited.restarts(wait, rules)) {
                all.add(Awaited.of(wait, rules));
            }
        }
    }

    /** The period ended. */
    void lapse() {
        awaited = all.stream().filter(Awaited::revives).toList();
    }

    /** It began anew. */
    void revive() {
        awaited = all;
    }

    /** The day on which a period that ended begins anew; far away while that is waited for, null when it never does. */
    @Nullable
    Long revivalAfter(long end) {
        Long first = null;
        for (Awaited one : all) {
            if (one.revives() && one.noticed() > end && (first == null || one.to() < first)) {
                first = one.to();
            }
        }
        return first;
    }

    /** What came on that day; null when nothing did. */
    @Nullable
    Awaited comeOn(long day) {
        for (Awaited one : awaited) {
            if (one.to() == day) {
                return one;
            }
        }
        return null;
    }

    /** What was missing on that day; null when nothing was. */
    @Nullable
    Awaited missingOn(long day) {
        for (Awaited one : awaited) {
            if (one.covers(day)) {
                return one;
            }
        }
        return null;
    }

    @Nullable
    Pause pausedOn(long day) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return pause;
            }
        }
        return null;
    }

    /** True at the end of a day on which a notice is out, be it since that day. */
    boolean isNoticeOut(long day) {
        for (Awaited one : awaited) {
            if (one.noticed() <= day && day < one.to()) {
                return true;
            }
        }
        return false;
    }

    /** What is waited for at the end of a day; null when nothing is. */
    @Nullable
    WaitFor waitingFor(long day, boolean deferred) {
        WaitFor found = !deferred && pausedOn(day + 1) != null ? WaitFor.OPINION : null;
        for (Awaited one : awaited) {
            if (one.step().isOpen() && found != WaitFor.SUPPLEMENT) {
                found = one.step().what();
            }
        }
        return found;
    }
}
