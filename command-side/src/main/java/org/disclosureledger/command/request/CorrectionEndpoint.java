package org.disclosureledger.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import org.disclosureledger.command.request.RegistrationEndpoint.ApplicantBody;
import org.disclosureledger.command.request.RegistrationEndpoint.ReceiptBody;
import org.disclosureledger.command.request.RequestActs.RequestAccepted;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.correct.CorrectApplicantCategory;
import org.disclosureledger.domain.request.correct.CorrectOutcome;
import org.disclosureledger.domain.request.correct.CorrectReceiptDate;
import org.disclosureledger.domain.request.correct.CorrectRegistration;
import org.disclosureledger.domain.request.correct.VoidRegistration;
import org.disclosureledger.domain.request.erase.ErasePersonalData;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.Outcome;

/** Corrections (更正), voiding (作废) and erasure (销毁): each with a reason, none of them rewrites history. */
@RestController
@RequestMapping("/api/requests/{requestId}")
class CorrectionEndpoint {

    private static final List<Role> CORRECTING = List.of(Role.HEAD);
    private static final List<Role> ERASING = List.of(Role.ADMINISTRATOR);

    record ReceiptCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotNull(message = "请填写更正后的收到方式和收到日期") @Valid ReceiptBody receipt,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    record CategoryCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotNull(message = "请填写更正后的申请人类别") ApplicantCategory category,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    record OutcomeCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotNull(message = "请填写更正后的办理结果") Outcome outcome,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    /** Without an applicant, the applicant's data stay as they are. */
    record RegistrationCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotBlank(message = "请填写登记编号") @Size(max = 100, message = "登记编号不超过 100 字") String registerNumber,
            @Nullable @Valid ApplicantBody applicant,
            @NotBlank(message = "请填写申请内容") @Size(max = 10_000, message = "申请内容不超过 10000 字") String content,
            @Nullable @Size(max = 2000, message = "备注不超过 2000 字") String remark,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    record VoidingBody(@NotNull(message = "请填写作废日期") LocalDate voidedOn,
            @NotBlank(message = "请填写作废理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    record ErasureBody(@NotNull(message = "请填写销毁日期") LocalDate erasedOn,
            @NotBlank(message = "请填写销毁理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    private final RequestActs acts;
    private final Vault vault;

    CorrectionEndpoint(RequestActs acts, Vault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    /** 更正收到日期. */
    @PostMapping("/corrections/receipt")
    RequestAccepted receipt(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody ReceiptCorrectionBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CORRECTING,
                id -> new CorrectReceiptDate(id, b.correctedOn(), b.receipt().toReceipt(), b.reason()));
    }

    /** 更正申请人类别. */
    @PostMapping("/corrections/category")
    RequestAccepted category(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody CategoryCorrectionBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CORRECTING,
                id -> new CorrectApplicantCategory(id, b.correctedOn(), b.category(), b.reason()));
    }

    /** 更正办理结果. */
    @PostMapping("/corrections/outcome")
    RequestAccepted outcome(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody OutcomeCorrectionBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CORRECTING,
                id -> new CorrectOutcome(id, b.correctedOn(), b.outcome(), b.reason()));
    }

    /** 更正登记. */
    @PostMapping("/corrections/registration")
    RequestAccepted registration(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody RegistrationCorrectionBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CORRECTING,
                id -> new CorrectRegistration(id, b.correctedOn(), b.registerNumber().strip(),
                        applicant(id, b.applicant()),
                        b.content().strip(), b.remark(), b.reason()));
    }

    /** 登记作废. */
    @PostMapping("/voiding")
    RequestAccepted voidRegistration(Caller caller, @PathVariable String requestId,
            @Valid @RequestBody VoidingBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), CORRECTING,
                id -> new VoidRegistration(id, b.voidedOn(), b.reason()));
    }

    /** 个人信息销毁: cannot be undone. */
    @PostMapping("/erasure")
    RequestAccepted erase(Caller caller, @PathVariable String requestId, @Valid @RequestBody ErasureBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), ERASING,
                id -> new ErasePersonalData(id, b.erasedOn(), b.reason()));
    }

    /** Not before the caller may do this: sealing gives the case a key. */
    private @Nullable Sealed applicant(UUID requestId, @Nullable ApplicantBody applicant) {
        return applicant == null ? null : vault.seal(requestId, applicant.toPerson());
    }
}
