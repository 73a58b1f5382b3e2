package org.disclosureledger.command.appeal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.appeal.AppealActs.AppealAccepted;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.organ.OrganDirectory;
import org.disclosureledger.command.vault.Vault;
import org.disclosureledger.domain.appeal.AppealCommand.ConcludeAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.CorrectConclusion;
import org.disclosureledger.domain.appeal.AppealCommand.EraseAppellant;
import org.disclosureledger.domain.appeal.AppealCommand.LinkAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.OpenAppeal;
import org.disclosureledger.domain.appeal.AppealCommand.RecordProcedure;
import org.disclosureledger.domain.appeal.AppealCommand.VoidAppeal;
import org.disclosureledger.domain.appeal.AppealKind;
import org.disclosureledger.domain.appeal.AppealProcedure;
import org.disclosureledger.domain.appeal.AppealResult;
import org.disclosureledger.domain.appeal.AppealState.Entry;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;

import static org.disclosureledger.command.appeal.AppealActs.DESK;

/** Appeals (行政复议、行政诉讼): opened, linked, heard, concluded, corrected. */
@RestController
@RequestMapping("/api/appeals")
class AppealEndpoint {

    private static final Role[] ERASING = {Role.ADMINISTRATOR};

    /** {@code request}: id of the request or {@code organ:registerNumber}; may be given later by a link. */
    record OpeningBody(@NotBlank(message = "请填写行政机关代码") String organ,
            @NotBlank(message = "请填写案号") @Size(max = 100, message = "案号不超过 100 字") String caseNumber,
            @NotNull(message = "请填写类型") AppealKind kind, @NotNull(message = "请填写受理日期") LocalDate acceptedOn,
            @Nullable @Size(max = 200, message = "受理机关不超过 200 字") String authority,
            @Nullable @Size(max = 200, message = "申请人或原告不超过 200 字") String appellant, @Nullable String request) {

        @Override
        public String toString() {
            return "OpeningBody[…]";
        }
    }

    record LinkBody(@NotNull(message = "请填写关联日期") LocalDate linkedOn, @NotBlank(message = "请填写关联的申请") String request,
            @Nullable Long expectedVersion) {}

    record ProcedureBody(@NotNull(message = "请填写审理程序") AppealProcedure procedure,
            @NotNull(message = "请填写收到副本日期") LocalDate copyServedOn, @Nullable LocalDate repliedOn,
            @Nullable Long expectedVersion) {}

    record ConclusionBody(@NotNull(message = "请填写结案日期") LocalDate concludedOn,
            @NotNull(message = "请填写结果") AppealResult result,
            @Nullable @Size(max = 2000, message = "决定内容不超过 2000 字") String decision,
            @Nullable Long expectedVersion) {}

    record EntryCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotBlank(message = "请填写案号") @Size(max = 100, message = "案号不超过 100 字") String caseNumber,
            @NotNull(message = "请填写类型") AppealKind kind, @NotNull(message = "请填写受理日期") LocalDate acceptedOn,
            @Nullable @Size(max = 200, message = "受理机关不超过 200 字") String authority,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    record ConclusionCorrectionBody(@NotNull(message = "请填写更正日期") LocalDate correctedOn,
            @NotNull(message = "请填写结案日期") LocalDate concludedOn, @NotNull(message = "请填写结果") AppealResult result,
            @NotBlank(message = "请填写更正理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    /** Voiding or erasing: a day and a reason. */
    record ReasonBody(@NotNull(message = "请填写日期") LocalDate on,
            @NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    private final Commands commands;
    private final AppealActs acts;
    private final OrganDirectory organs;
    private final LinkableRequests requests;
    private final Vault vault;

    AppealEndpoint(Commands commands, AppealActs acts, OrganDirectory organs, LinkableRequests requests,
            Vault vault) {
        this.commands = commands;
        this.acts = acts;
        this.organs = organs;
        this.requests = requests;
        this.vault = vault;
    }

    /** 201; 409 when the case number is taken; 404 for an unknown request; 422 for an unknown organ, a void request or
     * one of another organ. */
    @PostMapping
    ResponseEntity<AppealAccepted> open(Caller caller, @Valid @RequestBody OpeningBody b) {
        caller.require(DESK);
        organs.require(b.organ());
        caller.requireOrgan(b.organ());
        UUID id = UUID.randomUUID();
        UUID request = b.request() == null ? null : requests.of(b.request(), b.organ());
        Sealed appellant = b.appellant() == null
                ? null
                : vault.seal(id, new Person(b.appellant(), null, null, null));
        AppealAccepted accepted = AppealAccepted.of(commands.send(new OpenCase(id, new OpenAppeal(id, b.organ(),
                b.caseNumber().strip(), b.kind(), b.acceptedOn(), b.authority(), appellant, request)), b.organ()))
                .with(request == null ? List.of() : requests.remarks(b.kind(), request));
        return ResponseEntity.created(URI.create("/api/appeals/" + accepted.appealId())).body(accepted);
    }

    /** 关联申请. */
    @PostMapping("/{appealId}/links")
    AppealAccepted link(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody LinkBody b) {
        caller.require(DESK);
        Entry appeal = requests.appeal(appealId);
        caller.requireOrgan(appeal.organ());
        UUID request = requests.of(b.request(), appeal.organ());
        return acts.act(caller, DESK, appealId, b.expectedVersion(), id -> new LinkAppeal(id, b.linkedOn(), request))
                .with(requests.remarks(appeal.kind(), request));
    }

    /** 审理程序和日期. */
    @PostMapping("/{appealId}/procedure")
    AppealAccepted procedure(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody ProcedureBody b) {
        return acts.act(caller, DESK, appealId, b.expectedVersion(),
                id -> new RecordProcedure(id, b.procedure(), b.copyServedOn(), b.repliedOn()));
    }

    /** 结案. */
    @PostMapping("/{appealId}/conclusions")
    AppealAccepted conclude(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody ConclusionBody b) {
        return acts.act(caller, DESK, appealId, b.expectedVersion(),
                id -> new ConcludeAppeal(id, b.concludedOn(), b.result(), b.decision()));
    }

    /** 更正登记. */
    @PostMapping("/{appealId}/corrections/entry")
    AppealAccepted correctEntry(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody EntryCorrectionBody b) {
        return acts.act(caller, DESK, appealId, b.expectedVersion(), id -> new CorrectAppeal(id, b.correctedOn(),
                b.caseNumber().strip(), b.kind(), b.acceptedOn(), b.authority(), b.reason()));
    }

    /** 更正结果. */
    @PostMapping("/{appealId}/corrections/conclusion")
    AppealAccepted correctConclusion(Caller caller, @PathVariable UUID appealId,
            @Valid @RequestBody ConclusionCorrectionBody b) {
        return acts.act(caller, DESK, appealId, b.expectedVersion(),
                id -> new CorrectConclusion(id, b.correctedOn(), b.concludedOn(), b.result(), b.reason()));
    }

    /** 作废. */
    @PostMapping("/{appealId}/voiding")
    AppealAccepted voidEntry(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody ReasonBody b) {
        return acts.act(caller, DESK, appealId, b.expectedVersion(), id -> new VoidAppeal(id, b.on(), b.reason()));
    }

    /** 个人信息销毁: cannot be undone. */
    @PostMapping("/{appealId}/erasure")
    AppealAccepted erase(Caller caller, @PathVariable UUID appealId, @Valid @RequestBody ReasonBody b) {
        return acts.act(caller, ERASING, appealId, b.expectedVersion(),
                id -> new EraseAppellant(id, b.on(), b.reason()));
    }
}
