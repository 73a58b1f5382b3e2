package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.appeal.AppealSteps.Extension;
import org.disclosureledger.domain.appeal.AppealSteps.Step;
import org.disclosureledger.domain.statute.Basis;

/**
 * An appeal is accepted, served, replied to and decided, in this order; a review is extended between acceptance and
 * decision.
 *
 * @param field of the command
 * @param before the steps as they stand: what was in disorder already is no fault of this command
 * @param after the steps as they would be with it
 */
record DatesInOrder(String field, AppealSteps before, AppealSteps after) implements Rule {

    @Override
    public boolean isBroken() {
        return disorder() != null;
    }

    @Override
    public String sentence() {
        return Objects.requireNonNull(disorder()).sentence();
    }

    @Override
    public Basis basis() {
        return Objects.requireNonNull(disorder()).basis();
    }

    private @Nullable NotBefore disorder() {
        List<NotBefore> known = disorders(before);
        return disorders(after).stream().filter(d -> !known.contains(d)).findFirst().orElse(null);
    }

    private List<NotBefore> disorders(AppealSteps steps) {
        Basis hearing = AppealArticles.hearing(steps.kind(), steps.procedure());
        Basis decision = AppealArticles.decision(steps.kind());
        LocalDate acceptedOn = steps.accepted().on();
        LocalDate copyServedOn = on(steps.copyServed());
        LocalDate repliedOn = on(steps.replied());
        LocalDate concludedOn = on(steps.concluded());
        Stream<NotBefore> pairs = Stream.of(pair("收到副本日期", copyServedOn, "受理日期", acceptedOn, hearing),
                pair("提交答复日期", repliedOn, "收到副本日期", copyServedOn, hearing),
                pair("结案日期", concludedOn, "受理日期", acceptedOn, decision),
                pair("结案日期", concludedOn, "收到副本日期", copyServedOn, decision),
                pair("结案日期", concludedOn, "提交答复日期", repliedOn, decision));
        Stream<NotBefore> extended = steps.extensions().stream().map(Extension::notifiedOn)
                .flatMap(on -> Stream.of(pair("延长审理期限告知日期", on, "受理日期", acceptedOn, decision),
                        pair("结案日期", concludedOn, "延长审理期限告知日期", on, decision)));
        return Stream.concat(pairs, extended).filter(NotBefore::isBroken).toList();
    }

    /** What has no date yet is in order. */
    private NotBefore pair(String name, @Nullable LocalDate date, String causeName, @Nullable LocalDate cause,
            Basis basis) {
        return new NotBefore(field, name, date == null ? LocalDate.MAX : date, causeName, cause, basis);
    }

    private static @Nullable LocalDate on(@Nullable Step step) {
        return step == null ? null : step.on();
    }
}
