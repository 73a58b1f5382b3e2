package org.disclosureledger.command.request;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.request.RequestActs.RequestAccepted;
import org.disclosureledger.domain.request.extend.DeferReply;
import org.disclosureledger.domain.request.extend.ExtendReply;

/** What makes the reply limit longer: extension (延期答复) and reasonable deferral (延迟答复). */
@RestController
@RequestMapping("/api/requests/{requestId}")
class ReplyLimitEndpoint {

    private static final List<Role> WORKING = List.of(Role.HANDLER, Role.HEAD);

    record ExtensionBody(@NotNull(message = "请填写延期告知日期") LocalDate notifiedOn,
            @NotNull(message = "请填写延期工作日") Integer workingDays,
            @Nullable @Size(max = 200, message = "批准人不超过 200 字") String approvedBy,
            @Nullable @Size(max = 2000, message = "理由不超过 2000 字") String reason, @Nullable Long expectedVersion) {}

    record DeferralBody(@NotNull(message = "请填写延迟告知日期") LocalDate notifiedOn,
            @NotNull(message = "请填写延迟届满日") LocalDate deferredTo,
            @Nullable @Size(max = 200, message = "批准人不超过 200 字") String approvedBy,
            @NotBlank(message = "请填写延迟答复的理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    private final RequestActs acts;

    ReplyLimitEndpoint(RequestActs acts) {
        this.acts = acts;
    }

    /** 延期答复, art. 33. */
    @PostMapping("/extensions")
    RequestAccepted extend(Caller caller, @PathVariable String requestId, @Valid @RequestBody ExtensionBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new ExtendReply(id, b.notifiedOn(), b.workingDays(), b.approvedBy(), b.reason()));
    }

    /** 延迟答复, art. 35: to a day, not by a number of days. */
    @PostMapping("/deferrals")
    RequestAccepted defer(Caller caller, @PathVariable String requestId, @Valid @RequestBody DeferralBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new DeferReply(id, b.notifiedOn(), b.deferredTo(), b.approvedBy(), b.reason()));
    }
}
