package org.disclosureledger.command.request;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
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
import org.disclosureledger.domain.request.serve.DeliverFeeNotice;
import org.disclosureledger.domain.request.serve.DeliverSupplementNotice;

/** Delivery of the notices (通知送达): the applicant's limits run from that day. */
@RestController
@RequestMapping("/api/requests/{requestId}")
class NoticeDeliveryEndpoint {

    private static final List<Role> WORKING = List.of(Role.HANDLER, Role.HEAD);

    record NoticeDeliveryBody(@NotNull(message = "请填写送达日期") LocalDate deliveredOn,
            @Nullable @Size(max = 2000, message = "凭据不超过 2000 字") String evidence, @Nullable Long expectedVersion) {}

    private final RequestActs acts;

    NoticeDeliveryEndpoint(RequestActs acts) {
        this.acts = acts;
    }

    /** 补正告知送达, art. 30. */
    @PostMapping("/supplement-notices/delivery")
    RequestAccepted supplementNotice(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody NoticeDeliveryBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new DeliverSupplementNotice(id, b.deliveredOn(), b.evidence()));
    }

    /** 收费通知送达. */
    @PostMapping("/fee-notices/delivery")
    RequestAccepted feeNotice(Caller caller, @PathVariable String requestId, @Valid @RequestBody NoticeDeliveryBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new DeliverFeeNotice(id, b.deliveredOn(), b.evidence()));
    }
}
