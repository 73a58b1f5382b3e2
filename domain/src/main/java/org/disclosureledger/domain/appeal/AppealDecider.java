package org.disclosureledger.domain.appeal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.ReasonGiven;
import org.disclosureledger.domain.appeal.AppealCommand.ConcludeAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectConclusion;
import org.disclosureledger.domain.appeal.AppealCommand.EraseAppellant;
import org.disclosureledger.domain.appeal.AppealCommand.ExtendReview;
import org.disclosureledger.domain.appeal.AppealCommand.LinkAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.RecordProcedure;
import org.disclosureledger.domain.appeal.AppealCommand.VoidAppeal;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealState.Concluded;
import org.disclosureledger.domain.appeal.AppealState.Entry;
import org.disclosureledger.domain.appeal.AppealState.Open;
import org.disclosureledger.domain.appeal.AppealState.Unopened;
import org.disclosureledger.domain.appeal.AppealState.Voided;
import org.disclosureledger.domain.statute.Basis;

/** Judges what is recorded of appeals. Pure. */
public final class AppealDecider {

    private AppealDecider() {
    }

    public static Decision<AppealEvent> decide(AppealState state, AppealCommand command, Circumstances now) {
        return switch (state) {
            case Unopened _ -> command instanceof OpenAppeal c ? open(c, now) : refuse("AppealIsKnown", "没有这件复议或诉讼");
            case Voided s -> command instanceof EraseAppellant c
                    ? erase(s.entry(), c, now)
                    : refuse("VoidedStaysVoided", "该复议或诉讼记录已作废");
            case Open s -> known(s.entry(), null, command, now);
            case Concluded s -> known(s.entry(), s, command, now);
        };
    }

    private static Decision<AppealEvent> known(Entry entry, @Nullable Concluded concluded, AppealCommand command,
            Circumstances now) {
        return switch (command) {
            case OpenAppeal _ -> refuse("AppealOpenedOnce", "该复议或诉讼已经登记");
            case LinkAppeal c -> link(entry, c, now);
            case RecordProcedure c -> procedure(entry, c, now);
            case ExtendReview c -> concluded == null
                    ? ExtendingReview.decide(entry, c, now)
                    : refuse("ConcludedOnce", "该案已于%s审结，不再延长审理期限".formatted(concluded.concludedOn()));
            case ConcludeAppeal c -> concluded == null
                    ? conclude(entry, c, now)
                    : refuse("ConcludedOnce", "该案已于%s审结，如需更改请办理更正".formatted(concluded.concludedOn()));
            case CorrectAppeal c -> correct(entry, c, now);
            case CorrectConclusion c -> concluded == null
                    ? refuse("FollowsTheConclusion", "该案尚未审结")
                    : correct(entry, c, now);
            case VoidAppeal c -> now.accept(new AppealVoided(c.appealId(), c.voidedOn(), c.reason()),
                    new ReasonGiven("reason", c.reason()), past("voidedOn", "作废日期", c.voidedOn(), now));
            case EraseAppellant c -> erase(entry, c, now);
        };
    }

    private static Decision<AppealEvent> open(OpenAppeal c, Circumstances now) {
        return now.accept(
                new AppealOpened(c.appealId(), c.organ(), c.caseNumber(), c.kind(), c.acceptedOn(), c.authority(),
                        c.appellant(), c.requestId()),
                new CaseNumberGiven(c.caseNumber()), past("acceptedOn", "受理日期", c.acceptedOn(), now));
    }

    private static Decision<AppealEvent> link(Entry entry, LinkAppeal c, Circumstances now) {
        return now.accept(new AppealLinked(c.appealId(), c.linkedOn(), c.requestId()),
                past("linkedOn", "关联日期", c.linkedOn(), now),
                new LinkChangesSomething(entry.requestId(), c.requestId()));
    }

    private static Decision<AppealEvent> procedure(Entry entry, RecordProcedure c, Circumstances now) {
        LocalDate repliedOn = c.repliedOn() == null ? c.copyServedOn() : c.repliedOn();
        AppealProcedureRecorded recorded = new AppealProcedureRecorded(c.appealId(), c.procedure(), c.copyServedOn(),
                c.repliedOn());
        Basis hearing = AppealArticles.hearing(entry.kind(), c.procedure());
        return now.accept(recorded,
                past("copyServedOn", "收到副本日期", c.copyServedOn(), now), past("repliedOn", "提交答复日期", repliedOn, now),
                new NotBefore("copyServedOn", "收到副本日期", c.copyServedOn(), "受理日期", entry.acceptedOn(), hearing),
                new NotBefore("repliedOn", "提交答复日期", repliedOn, "收到副本日期", c.copyServedOn(), hearing),
                new DatesInOrder(c.repliedOn() == null ? "copyServedOn" : "repliedOn", entry.steps(),
                        entry.steps().with(recorded)),
                new ExtendedStaysOrdinary(entry.steps(), c.procedure()),
                new RepliedInTime(entry.steps().with(recorded), c.repliedOn(), now.clockRules()));
    }

    private static Decision<AppealEvent> conclude(Entry entry, ConcludeAppeal c, Circumstances now) {
        AppealConcluded ended = new AppealConcluded(c.appealId(), c.concludedOn(), c.result(), c.decision());
        return now.accept(ended, past("concludedOn", "结案日期", c.concludedOn(), now),
                new DatesInOrder("concludedOn", entry.steps(), entry.steps().with(ended)));
    }

    private static Decision<AppealEvent> correct(Entry entry, CorrectAppeal c, Circumstances now) {
        AppealCorrected corrected = new AppealCorrected(c.appealId(), c.correctedOn(), c.caseNumber(), c.kind(),
                c.acceptedOn(), c.authority(), c.reason());
        return now.accept(corrected,
                new ReasonGiven("reason", c.reason()), new CaseNumberGiven(c.caseNumber()),
                past("correctedOn", "更正日期", c.correctedOn(), now), past("acceptedOn", "受理日期", c.acceptedOn(), now),
                new DatesInOrder("acceptedOn", entry.steps(), entry.steps().with(corrected)));
    }

    private static Decision<AppealEvent> correct(Entry entry, CorrectConclusion c, Circumstances now) {
        AppealConclusionCorrected corrected = new AppealConclusionCorrected(c.appealId(), c.correctedOn(),
                c.concludedOn(), c.result(), c.reason());
        return now.accept(corrected,
                new ReasonGiven("reason", c.reason()), past("correctedOn", "更正日期", c.correctedOn(), now),
                past("concludedOn", "结案日期", c.concludedOn(), now),
                new DatesInOrder("concludedOn", entry.steps(), entry.steps().with(corrected)));
    }

    private static Decision<AppealEvent> erase(Entry entry, EraseAppellant c, Circumstances now) {
        return entry.erased()
                ? new Decision.Refused<>(
                        new Finding("ErasedStaysErased", "", "该案的个人信息已经销毁", Basis.ERASED_STAYS_ERASED))
                : now.accept(new AppellantErased(c.appealId(), c.erasedOn(), c.reason()),
                        new ReasonGiven("reason", c.reason()), past("erasedOn", "销毁日期", c.erasedOn(), now));
    }

    private static PossibleDay past(String field, String name, LocalDate date, Circumstances now) {
        return new PossibleDay(field, name, date, now.today());
    }

    private static Decision<AppealEvent> refuse(String rule, String sentence) {
        return new Decision.Refused<>(new Finding(rule, "", sentence, Basis.APPEAL_STATE));
    }
}
