package org.disclosureledger.domain.rulebook;

import java.util.Optional;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.rulebook.RulebookCommand.ActivateNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.DiscardNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeActivated;
import org.disclosureledger.domain.rulebook.RulebookEvent.CalendarNoticeDiscarded;
import org.disclosureledger.domain.statute.Basis;

/** Judges whether an entered notice may be activated or discarded: once, the one or the other. */
final class SettlingNotice {

    private SettlingNotice() {
    }

    static Decision<RulebookEvent> decide(Rulebook rulebook, ActivateNotice c, Circumstances now) {
        Optional<EnteredNotice> notice = rulebook.find(c.noticeId());
        return now.accept(new CalendarNoticeActivated(c.noticeId(), now.today()), new NoticeWasEntered(notice),
                new NoticeIsUnsettled(notice));
    }

    static Decision<RulebookEvent> decide(Rulebook rulebook, DiscardNotice c, Circumstances now) {
        Optional<EnteredNotice> notice = rulebook.find(c.noticeId());
        return now.accept(new CalendarNoticeDiscarded(c.noticeId(), now.today(), c.reason()),
                new NoticeWasEntered(notice), new NoticeIsUnsettled(notice), new ReasonGiven("reason", c.reason()));
    }

    /** Only what was entered here can be activated or discarded; what the program ships is in force. */
    record NoticeWasEntered(Optional<EnteredNotice> notice) implements Rule {

        @Override
        public boolean isBroken() {
            return notice.isEmpty();
        }

        @Override
        public String field() {
            return "noticeId";
        }

        @Override
        public String sentence() {
            return "没有录入过这份历法通知；随程序提供的通知始终有效，无须启用，也不能作废";
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-entered-first");
        }
    }

    /** A notice in force has been counted by, a discarded one is a mistake: neither comes back. */
    record NoticeIsUnsettled(Optional<EnteredNotice> notice) implements Rule {

        @Override
        public boolean isBroken() {
            return notice.isPresent() && notice.get().state() != NoticeState.ENTERED;
        }

        @Override
        public String field() {
            return "noticeId";
        }

        @Override
        public String sentence() {
            return notice.map(n -> "历法通知 %s %s，不能再启用或者作废".formatted(n.notice().number(), n.state().label()))
                    .orElse("");
        }

        @Override
        public Basis basis() {
            return Basis.policy("calendar-notice-settled-once");
        }
    }
}
