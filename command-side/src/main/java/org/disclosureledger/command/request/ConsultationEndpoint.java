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
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.consult.RecordConsultationReached;

/** Consultations (征求意见): opened, arrived and closed, several at once. */
@RestController
@RequestMapping("/api/requests/{requestId}/consultations")
class ConsultationEndpoint {

    private static final List<Role> WORKING = List.of(Role.HANDLER, Role.HEAD);

    record ConsultationBody(@NotNull(message = "请填写征求意见对象的种类") ConsultationKind kind,
            @Nullable @Size(max = 200, message = "征求意见对象不超过 200 字") String consultee,
            @NotNull(message = "请填写征求意见发出日期") LocalDate dispatchedOn, @Nullable LocalDate reachedOn,
            @Nullable Long expectedVersion) {

        @Override
        public String toString() {
            return "ConsultationBody[…]";
        }
    }

    record ArrivalBody(@NotNull(message = "请填写征求意见送达日期") LocalDate reachedOn,
            @Nullable @Size(max = 2000, message = "凭据不超过 2000 字") String evidence, @Nullable Long expectedVersion) {}

    record ClosingBody(@NotNull(message = "请填写征求意见收回日期") LocalDate returnedOn,
            @NotNull(message = "请填写征求意见结果") ConsultationResult result,
            @Nullable @Size(max = 2000, message = "说明不超过 2000 字") String note, @Nullable Long expectedVersion) {}

    /** As every act, and the id by which the consultation is closed. */
    record ConsultationAccepted(UUID requestId, long version, UUID consultationId, List<Finding> remarks) {}

    private final RequestActs acts;
    private final Vault vault;

    ConsultationEndpoint(RequestActs acts, Vault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    @PostMapping
    ConsultationAccepted open(Caller caller, @PathVariable String requestId, @Valid @RequestBody ConsultationBody b) {
        UUID consultationId = UUID.randomUUID();
        RequestAccepted accepted = acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new OpenConsultation(id, consultationId, b.kind(), consultee(id, b.consultee()), b.dispatchedOn(),
                        b.reachedOn()));
        return new ConsultationAccepted(accepted.requestId(), accepted.version(), consultationId, accepted.remarks());
    }

    /** 征求意见送达: the consultee's limit runs from that day. */
    @PostMapping("/{consultationId}/arrivals")
    RequestAccepted reach(Caller caller, @PathVariable String requestId, @PathVariable UUID consultationId,
            @Valid @RequestBody ArrivalBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new RecordConsultationReached(id, consultationId, b.reachedOn(), b.evidence()));
    }

    @PostMapping("/{consultationId}/closing")
    RequestAccepted close(Caller caller, @PathVariable String requestId, @PathVariable UUID consultationId,
            @Valid @RequestBody ClosingBody b) {
        return acts.act(caller, requestId, b.expectedVersion(), WORKING,
                id -> new CloseConsultation(id, consultationId, b.returnedOn(), b.result(), b.note()));
    }

    /** Not before the caller may do this: sealing gives the case a key. */
    private @Nullable Sealed consultee(UUID requestId, @Nullable String name) {
        return name == null ? null : vault.seal(requestId, new Person(name, null, null, null));
    }
}
