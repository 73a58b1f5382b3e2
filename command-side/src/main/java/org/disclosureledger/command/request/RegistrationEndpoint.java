package org.disclosureledger.command.request;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.organ.OrganDirectory;
import org.disclosureledger.command.request.RequestActs.RequestAccepted;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.request.receive.Receipt;
import org.disclosureledger.domain.statute.ApplicantCategory;
import org.disclosureledger.domain.statute.ReceiptBasis;
import org.disclosureledger.domain.statute.ReceiptChannel;

/** Registers requests (登记). */
@RestController
class RegistrationEndpoint {

    /** How and when it was received; the basis follows from the channel unless another one is named. */
    record ReceiptBody(@NotNull(message = "请填写收到方式") ReceiptChannel channel, @Nullable ReceiptBasis basis,
            @NotNull(message = "请填写收到日期") LocalDate receivedOn, @Nullable LocalDate submittedOn,
            @Nullable LocalDate confirmedOn, @Nullable @Size(max = 2000, message = "凭据不超过 2000 字") String evidence) {

        Receipt toReceipt() {
            return new Receipt(channel, basis == null ? channel.basis() : basis, receivedOn, submittedOn, confirmedOn,
                    evidence);
        }
    }

    /** The applicant, in the clear here and nowhere after. */
    record ApplicantBody(
            @NotBlank(message = "请填写申请人姓名或名称") @Size(max = 200, message = "姓名或名称不超过 200 字") String name,
            @Nullable @Size(max = 100, message = "证件号码不超过 100 字") String documentNumber,
            @Nullable @Size(max = 100, message = "联系方式不超过 100 字") String phone,
            @Nullable @Size(max = 500, message = "地址不超过 500 字") String address) {

        Person toPerson() {
            return new Person(name, documentNumber, phone, address);
        }

        @Override
        public String toString() {
            return "ApplicantBody[…]";
        }
    }

    record RegistrationBody(@NotBlank(message = "请填写行政机关代码") String organ,
            @NotBlank(message = "请填写登记编号") @Size(max = 100, message = "登记编号不超过 100 字") String registerNumber,
            @NotNull(message = "请填写收到方式和收到日期") @Valid ReceiptBody receipt,
            @NotNull(message = "请填写申请人类别") ApplicantCategory category,
            @NotNull(message = "请填写申请人") @Valid ApplicantBody applicant,
            @NotBlank(message = "请填写申请内容") @Size(max = 10_000, message = "申请内容不超过 10000 字") String content,
            @Nullable @Size(max = 2000, message = "备注不超过 2000 字") String remark) {}

    private final Commands commands;
    private final OrganDirectory organs;

    RegistrationEndpoint(Commands commands, OrganDirectory organs) {
        this.commands = commands;
        this.organs = organs;
    }

    /** 201; 409 when the register number is taken; 422 for an unknown organ or a date that cannot be. */
    @PostMapping("/api/requests")
    ResponseEntity<RequestAccepted> register(Caller caller, @Valid @RequestBody RegistrationBody body) {
        caller.require(Role.REGISTRAR, Role.HANDLER, Role.HEAD);
        organs.require(body.organ());
        caller.requireOrgan(body.organ());
        UUID id = UUID.randomUUID();
        OpenRequest command = new OpenRequest(id, body.organ(), body.registerNumber().strip(),
                body.receipt().toReceipt(), body.category(), body.applicant().toPerson(), body.content().strip(),
                body.remark());
        RequestAccepted accepted = RequestAccepted.of(commands.send(command, body.organ()));
        return ResponseEntity.created(URI.create("/api/requests/" + accepted.requestId())).body(accepted);
    }
}
