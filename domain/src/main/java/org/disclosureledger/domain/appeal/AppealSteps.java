package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.appeal.AppealEvent.AppealConcluded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealConclusionCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealCorrected;
import org.disclosureledger.domain.appeal.AppealEvent.AppealLinked;
import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppealProcedureRecorded;
import org.disclosureledger.domain.appeal.AppealEvent.AppealVoided;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;

/**
 * The steps of an appeal, as far as its clocks need them: a small fold of its events, the same on both sides. An event is
 * named by its version in the case; the first one is version 0.
 *
 * @param accepted the day of acceptance (受理); it may have been corrected
 * @param procedure null while not recorded
 * @param copyServed the day the organ got the copy; null while not recorded
 * @param replied the day of the organ's reply; null until then
 * @param extensions of the review, in order of recording
 * @param concluded the day of the decision; null while it is pending
 * @param voided true when the entry was made in error: it has no clocks then
 * @param version of the last event folded in
 */
public record AppealSteps(UUID appealId, AppealKind kind, Step accepted, @Nullable AppealProcedure procedure,
        @Nullable Step copyServed, @Nullable Step replied, List<Extension> extensions, @Nullable Step concluded,
        boolean voided,
        int version) {

    public AppealSteps {
        extensions = List.copyOf(extensions);
    }

    /** A day, and the event that says so. */
    public record Step(LocalDate on, int event) {}

    /** The review takes so many calendar days longer (延长审理期限), review law art. 62. */
    public record Extension(LocalDate notifiedOn, int days, int event) {}

    /** @throws IllegalArgumentException without an opening as the first event */
    public static AppealSteps of(List<? extends AppealEvent> events) {
        AppealSteps steps = of(events.getFirst());
        for (AppealEvent event : events.subList(1, events.size())) {
            steps = steps.with(event);
        }
        return steps;
    }

    /** @throws IllegalArgumentException unless it is the opening */
    public static AppealSteps of(AppealEvent first) {
        if (first instanceof AppealOpened e) {
            return new AppealSteps(e.appealId(), e.kind(), new Step(e.acceptedOn(), 0), null, null, null, List.of(),
                    null,
                    false,
                    0);
        }
        throw new IllegalArgumentException("首个事件应为 AppealOpened，而不是 " + first.getClass().getSimpleName());
    }

    /** The steps after the next event of the case. */
    public AppealSteps with(AppealEvent event) {
        int v = version + 1;
        return switch (event) {
            case AppealProcedureRecorded e -> new AppealSteps(appealId, kind, accepted, e.procedure(),
                    same(copyServed, e.copyServedOn(), v), same(replied, e.repliedOn(), v), extensions, concluded,
                    voided, v);
            case AppealCorrected e -> new AppealSteps(appealId, e.kind(), changed(accepted, e.acceptedOn(), v),
                    procedure, copyServed, replied, extensions, concluded, voided, v);
            case ReviewExtended e -> extended(e.notifiedOn(), e.days());
            case AppealConcluded e -> concluded(new Step(e.concludedOn(), v), v);
            case AppealConclusionCorrected e -> concluded(same(concluded, e.concludedOn(), v), v);
            case AppealVoided _ -> new AppealSteps(appealId, kind, accepted, procedure, copyServed, replied,
                    extensions, concluded, true, v);
            case AppealOpened _,AppealLinked _,AppellantErased _ -> concluded(concluded, v);
        };
    }

    private AppealSteps extended(LocalDate notifiedOn, int days) {
        List<Extension> more = Stream.concat(extensions.stream(),
                Stream.of(new Extension(notifiedOn, days, version + 1))).toList();
        return new AppealSteps(appealId, kind, accepted, procedure, copyServed, replied, more, concluded, voided,
                version + 1);
    }

    /** The steps as they stood on that day: what was done later had not happened. */
    public AppealSteps upTo(LocalDate day) {
        Predicate<Step> later = step -> step.on().isAfter(day);
        return new AppealSteps(appealId, kind, accepted, procedure, unless(later, copyServed), unless(later, replied),
                extensions.stream().filter(e -> !e.notifiedOn().isAfter(day)).toList(), unless(later, concluded),
                voided, version);
    }

    private AppealSteps concluded(@Nullable Step end, int v) {
        return new AppealSteps(appealId, kind, accepted, procedure, copyServed, replied, extensions, end, voided,
                v);
    }

    /** What an event repeats was said by the event before it. */
    private static @Nullable Step same(@Nullable Step known, @Nullable LocalDate on, int v) {
        if (on == null) {
            return null;
        }
        return known == null ? new Step(on, v) : changed(known, on, v);
    }

    private static Step changed(Step known, LocalDate on, int v) {
        return known.on().equals(on) ? known : new Step(on, v);
    }

    private static @Nullable Step unless(Predicate<Step> later, @Nullable Step step) {
        return step == null || later.test(step) ? null : step;
    }
}
