package org.disclosureledger.domain.appeal;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.appeal.AppealEvent.AppealOpened;
import org.disclosureledger.domain.appeal.AppealEvent.AppellantErased;
import org.disclosureledger.domain.appeal.AppealEvent.ReviewExtended;
import org.disclosureledger.domain.appeal.AppealSteps.Extension;

import static org.assertj.core.api.Assertions.assertThat;

class AppealStepsTest {

    private static final UUID ID = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final AppealSteps OPENED = AppealSteps.of(new AppealOpened(ID, "653200", "1", AppealKind.REVIEW,
            LocalDate.of(2025, 9, 22), null, null, null));

    @Test
    void extensions_of_the_review_add_up() {
        AppealSteps steps = OPENED.with(new ReviewExtended(ID, LocalDate.of(2025, 11, 1), 10, null))
                .with(new ReviewExtended(ID, LocalDate.of(2025, 11, 20), 20, null));
        assertThat(steps.extensions()).containsExactly(new Extension(LocalDate.of(2025, 11, 1), 10, 1),
                new Extension(LocalDate.of(2025, 11, 20), 20, 2));
        assertThat(steps.version()).isEqualTo(2);
    }

    @Test
    void an_erasure_changes_only_the_version() {
        assertThat(OPENED.with(new AppellantErased(ID, LocalDate.of(2025, 12, 1), "期满")))
                .isEqualTo(new AppealSteps(ID, AppealKind.REVIEW, OPENED.accepted(), null, null, null,
                        OPENED.extensions(), null, false, 1));
    }
}
