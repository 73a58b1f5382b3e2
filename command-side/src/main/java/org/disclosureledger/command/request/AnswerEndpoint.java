package org.disclosureledger.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.AnswerRequest;
import org.disclosureledger.domain.request.answer.RecordDelivery;
import org.disclosureledger.domain.request.answer.ReplaceAnswer;
import org.disclosureledger.domain.request.withdraw.WithdrawRequest;
import org.disclosureledger.domain.request.withdraw.WithdrawalReason;
import org.disclosureledger.domain.statute.Outcome;

/** How a request ends: answer, delivery, new answer after an appeal, withdrawal. */
@RestController
@RequestMapping("/api/requests/{requestId}")
class AnswerEndpoint {

    private static final List<Role> WORKING = List.of(Role.HANDLER, Role.HEAD);

    /** The outcome by its code (3.4.1) or its label (无法提供：本机关不掌握相关政府信息). */
    record AnswerBody(@NotNull(message = "请填写答复日期") LocalDate answeredOn,
            @NotNull(message = "请填写办理结果") Outcome outcome, @Nullable AnswerForm form,
            @Nullable @Size(max = 100, message = "答复文号不超过 100 字") String documentNumber,
            @Nullable @Size(max = 10_000, message = "说明不超过 10000 字") String explanation,
            @Nullable Long expectedVersion) {}

    record DeliveryBody(@NotNull(message = "请填写送达日期") LocalDate deliveredOn,
            @Nullable @Size(max = 2000, message = "凭据不超过 2000 字") String evidence, @Nullable Long expectedVersion) {}

    record NewAnswerBody(@NotNull(message = "请填写重新答复日期") LocalDate answeredOn,
            @NotNull(message = "请填写办理结果") Outcome outcome, @Nullable AnswerForm form,
            @Nullable @Size(max = 100, message = "答复文号不超过 100 字") String documentNumber,
            @Nullable UUID appealId, @Nullable @Size(max = 10_000, message = "说明不超过 10000 字") String explanation,
            @Nullable Long expectedVersion) {}

    record WithdrawalBody(@NotNull(message = "请填写撤回日期") LocalDate withdrawnOn,
            @NotNull(message = "请填写撤回原因") WithdrawalReason reason,
            @Nullable @Size(max = 2000, message = "说明不超过 2000 字") String note, @Nullable Long expectedVersion) {}

    private final RequestActs acts;
    private final LinkedAppeals linked;

    AnswerEndpoint(RequestActs acts, LinkedAppeals linked) {
        this.acts = acts;
        this.linked = linked;
    }

    /** 作出答复: recorded on the day it is posted or handed over. */
    @PostMapping("/answers")
    RequestAccepted answer(Caller caller, @PathVariable String requestId, @Valid @RequestBody AnswerBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING, id -> new AnswerRequest(id, b.answeredOn(),
                b.outcome(), formOf(b.form()), b.documentNumber(), b.explanation()));
    }

    /** 送达. */
    @PostMapping("/deliveries")
    RequestAccepted deliver(Caller caller, @PathVariable String requestId, @Valid @RequestBody DeliveryBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new RecordDelivery(id, b.deliveredOn(), b.evidence()));
    }

    /** 重新答复, after an appeal. */
    @PostMapping("/new-answers")
    RequestAccepted answerAnew(Caller caller, @PathVariable String requestId, @Valid @RequestBody NewAnswerBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING, id -> new ReplaceAnswer(id, b.answeredOn(),
                b.outcome(), formOf(b.form()), b.documentNumber(), linked.of(id, b.appealId()), b.explanation()));
    }

    /** 撤回. */
    @PostMapping("/withdrawals")
    RequestAccepted withdraw(Caller caller, @PathVariable String requestId, @Valid @RequestBody WithdrawalBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new WithdrawRequest(id, b.withdrawnOn(), b.reason(), b.note()));
    }

    private static AnswerForm formOf(@Nullable AnswerForm form) {
        return form == null ? AnswerForm.NOT_RECORDED : form;
    }
}
