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
import org.disclosureledger.command.request.RegistrationEndpoint.ReceiptBody;
import org.disclosureledger.command.request.RequestActs.RequestAccepted;
import org.disclosureledger.domain.request.dispute.DetermineReceiptDate;
import org.disclosureledger.domain.request.dispute.DisputeReceipt;

/** A disputed day of receipt (收到日期争议): claimed by whoever meets the claim, determined by the head. */
@RestController
@RequestMapping("/api/requests/{requestId}")
class ReceiptDisputeEndpoint {

    /** Review bodies and courts raise it, too, when the request has long been answered. */
    private static final List<Role> CLAIMING = List.of(Role.HANDLER, Role.HEAD, Role.APPEALS);
    private static final List<Role> DETERMINING = List.of(Role.HEAD);

    record DisputeBody(@NotNull(message = "请填写争议提出日期") LocalDate disputedOn,
            @NotNull(message = "请填写主张的收到方式和收到日期") @Valid ReceiptBody claimed,
            @NotBlank(message = "请填写主张人或者记录") @Size(max = 200, message = "主张人或者记录不超过 200 字") String claimedBy,
            @NotBlank(message = "请填写争议理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    /** {@code receivedOn}: the registered day or the claimed one. */
    record DeterminationBody(@NotNull(message = "请填写认定日期") LocalDate determinedOn,
            @NotNull(message = "请填写认定的收到日期") LocalDate receivedOn,
            @NotBlank(message = "请填写认定理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    private final RequestActs acts;

    ReceiptDisputeEndpoint(RequestActs acts) {
        this.acts = acts;
    }

    /** 登记收到日期争议. */
    @PostMapping("/receipt-disputes")
    RequestAccepted dispute(Caller caller, @PathVariable String requestId, @Valid @RequestBody DisputeBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CLAIMING,
                id -> new DisputeReceipt(id, b.disputedOn(), b.claimed().toReceipt(), b.claimedBy(), b.reason()));
    }

    /** 认定收到日期. */
    @PostMapping("/receipt-determinations")
    RequestAccepted determine(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody DeterminationBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), DETERMINING,
                id -> new DetermineReceiptDate(id, b.determinedOn(), b.receivedOn(), b.reason()));
    }
}
