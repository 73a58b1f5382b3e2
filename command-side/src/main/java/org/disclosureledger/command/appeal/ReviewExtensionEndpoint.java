package org.disclosureledger.command.appeal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.appeal.AppealActs.AppealAccepted;
import org.disclosureledger.domain.appeal.AppealCommand.ExtendReview;

/** A review body that takes longer (延长审理期限), review law art. 62. */
@RestController
class ReviewExtensionEndpoint {

    record ReviewExtensionBody(@NotNull(message = "请填写延长审理期限告知日期") LocalDate notifiedOn,
            @NotNull(message = "请填写延长的日数") Integer days,
            @Nullable @Size(max = 2000, message = "理由不超过 2000 字") String reason, @Nullable Long expectedVersion) {}

    private final AppealActs acts;

    ReviewExtensionEndpoint(AppealActs acts) {
        this.acts = acts;
    }

    /** 延长审理期限. */
    @PostMapping("/api/appeals/{appealId}/review-extensions")
    AppealAccepted extend(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody ReviewExtensionBody b) {
        return acts.act(caller, AppealActs.DESK, appealId, b.expectedVersion(),
                id -> new ExtendReview(id, b.notifiedOn(), b.days(), b.reason()));
    }
}
