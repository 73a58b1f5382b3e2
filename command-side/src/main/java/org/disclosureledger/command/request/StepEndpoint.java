package org.disclosureledger.command.request;

import java.math.BigDecimal;
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
import org.disclosureledger.domain.request.assign.AssignRequest;
import org.disclosureledger.domain.request.fee.FeeBasis;
import org.disclosureledger.domain.request.fee.NoticeFee;
import org.disclosureledger.domain.request.fee.RecordPayment;
import org.disclosureledger.domain.request.supplement.RecordSupplement;
import org.disclosureledger.domain.request.supplement.RequestSupplement;

/** Steps between receipt and answer: assignment, supplement, fee. */
@RestController
@RequestMapping("/api/requests/{requestId}")
class StepEndpoint {

    private static final List<Role> WORKING = List.of(Role.HANDLER, Role.HEAD);

    record AssignmentBody(@NotNull(message = "请填写分办日期") LocalDate assignedOn,
            @NotBlank(message = "请填写承办人") @Size(max = 200, message = "承办人不超过 200 字") String handler,
            @Nullable Long expectedVersion) {}

    /** Without a limit, the default of the policy setting {@code supplement-limit}. */
    record SupplementNoticeBody(@NotNull(message = "请填写补正告知日期") LocalDate notifiedOn,
            @Nullable @Size(max = 2000, message = "补正内容不超过 2000 字") String items, @Nullable Integer limitWorkingDays,
            @Nullable Long expectedVersion) {}

    record SupplementBody(@NotNull(message = "请填写补正收到日期") LocalDate receivedOn,
            @Nullable @Size(max = 2000, message = "说明不超过 2000 字") String note, @Nullable Long expectedVersion) {}

    /** {@code itemsBefore}: items of the same applicant received in the same month before; without it none is taken. */
    record FeeNoticeBody(@NotNull(message = "请填写收费通知日期") LocalDate noticedOn,
            @NotNull(message = "请填写收费标准") FeeBasis basis, @NotNull(message = "请填写件数或页数") Integer units,
            @Nullable Integer itemsBefore, @NotNull(message = "请填写金额") BigDecimal amountYuan,
            @Nullable Long expectedVersion) {}

    record FeePaymentBody(@NotNull(message = "请填写缴费日期") LocalDate paidOn,
            @NotNull(message = "请填写金额") BigDecimal amountYuan, @Nullable Long expectedVersion) {}

    private final RequestActs acts;

    StepEndpoint(RequestActs acts) {
        this.acts = acts;
    }

    /** 分办. */
    @PostMapping("/assignments")
    RequestAccepted assign(Caller caller, @PathVariable String requestId, @Valid @RequestBody AssignmentBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new AssignRequest(id, b.assignedOn(), b.handler()));
    }

    /** 补正告知, art. 30. */
    @PostMapping("/supplement-notices")
    RequestAccepted requestSupplement(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody SupplementNoticeBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new RequestSupplement(id, b.notifiedOn(), b.items(), b.limitWorkingDays()));
    }

    /** 收到补正, art. 30. */
    @PostMapping("/supplements")
    RequestAccepted supplement(Caller caller, @PathVariable String requestId, @Valid @RequestBody SupplementBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new RecordSupplement(id, b.receivedOn(), b.note()));
    }

    /** 收费通知. */
    @PostMapping("/fee-notices")
    RequestAccepted noticeFee(Caller caller, @PathVariable String requestId, @Valid @RequestBody FeeNoticeBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new NoticeFee(id, b.noticedOn(), b.basis(), b.units(), b.itemsBefore(), b.amountYuan()));
    }

    /** 缴费. */
    @PostMapping("/fee-payments")
    RequestAccepted payFee(Caller caller, @PathVariable String requestId, @Valid @RequestBody FeePaymentBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new RecordPayment(id, b.paidOn(), b.amountYuan()));
    }
}
