package org.disclosureledger.command.rulebook;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.rulebook.file.NoticeFile;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.rulebook.NoticeState;
import org.disclosureledger.domain.rulebook.RulebookCommand.ActivateNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.DiscardNotice;
import org.disclosureledger.domain.rulebook.RulebookCommand.EnterNotice;
import org.disclosureledger.domain.rulebook.RulebookEvent;
import org.disclosureledger.domain.statute.workday.CalendarArea;
import org.disclosureledger.domain.statute.workday.CalendarNotice.NamedDay;

/** Calendar notices (历法通知): entered as JSON or as a file, then activated or discarded; by an administrator of the root. */
@RestController
@RequestMapping("/api/calendar-notices")
class CalendarNoticeEndpoint {

    private static final int MOST_DAYS = 400;
    /** Fields of a form are not read as JSON, which refuses such characters itself. */
    private static final String STORABLE = "[^\\p{Cc}&&[^\\r\\n\\t]]*";

    /** {@code working}: true for a day to be worked (调休上班), false for a day off. */
    record DayBody(@NotNull(message = "请填写日期") LocalDate date,
            @NotNull(message = "请填写是否上班") Boolean working,
            @NotBlank(message = "请填写节日名称") @Size(max = 100, message = "节日名称不超过 100 字") String holiday) {}

    record NoticeBody(@NotBlank(message = "请填写通知的文号") @Size(max = 100, message = "文号不超过 100 字") String number,
            @NotNull(message = "请填写适用范围：national 或 xinjiang") CalendarArea area,
            @NotNull(message = "请填写公布日期") LocalDate publishedOn, @NotNull(message = "请填写年份") Integer year,
            @Nullable @Size(max = 2000, message = "备注不超过 2000 字") String note,
            @NotNull(message = "请列出通知安排的日期") @Size(max = MOST_DAYS, message = "通知列明的日期不超过 400 天") List<@NotNull(message = "请填写日期") @Valid DayBody> days) {}

    /** @param expectedVersion of the rulebook, as the list of affected cases showed it */
    record ActivationBody(@Nullable Long expectedVersion) {}

    record DiscardBody(@NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @Nullable Long expectedVersion) {}

    /** @param version of the rulebook after it */
    record NoticeAccepted(UUID noticeId, NoticeState state, long version, List<Finding> remarks) {}

    private final Commands commands;

    CalendarNoticeEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** 录入历法通知. 201; nothing changes before its activation. 422 with the rule for what no notice can say. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<NoticeAccepted> enter(Caller caller, @Valid @RequestBody NoticeBody b) {
        requireRootAdministrator(caller);
        return entered(new EnterNotice(b.area(), b.number().strip(), b.publishedOn(), b.year(), note(b.note()),
                b.days().stream().map(day -> new NamedDay(day.date(), day.working(), day.holiday().strip())).toList()));
    }

    /** The same with a file of days: CSV ({@code date,kind,name}) or iCalendar. 413 above 1 MB. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<NoticeAccepted> enterFile(Caller caller,
            @RequestParam @Size(max = 100, message = "文号不超过 100 字") @Pattern(regexp = STORABLE, message = "文号含有不能保存的字符") String number,
            @RequestParam CalendarArea area,
            @RequestParam LocalDate publishedOn, @RequestParam int year,
            @RequestParam(required = false) @Nullable @Size(max = 2000, message = "备注不超过 2000 字") @Pattern(regexp = STORABLE, message = "备注含有不能保存的字符") String note,
            @RequestPart MultipartFile file) throws IOException {
        requireRootAdministrator(caller);
        if (file.getSize() > NoticeFile.LARGEST) {
            throw new MaxUploadSizeExceededException(NoticeFile.LARGEST);
        }
        List<NamedDay> days = NoticeFile.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(), number.strip());
        return entered(new EnterNotice(area, number.strip(), publishedOn, year, note(note), days));
    }

    /** 启用: from now on open cases are counted by it. */
    @PostMapping("/{noticeId}/activation")
    NoticeAccepted activate(Caller caller, @PathVariable UUID noticeId,
            @RequestBody(required = false) @Nullable ActivationBody b) {
        requireRootAdministrator(caller);
        return settled(noticeId, NoticeState.ACTIVE, commands.send(
                new ActOnRulebook(new ActivateNotice(noticeId), b == null ? null : b.expectedVersion()), null));
    }

    /** 作废: only before its activation. */
    @PostMapping("/{noticeId}/discard")
    NoticeAccepted discard(Caller caller, @PathVariable UUID noticeId, @Valid @RequestBody DiscardBody b) {
        requireRootAdministrator(caller);
        return settled(noticeId, NoticeState.DISCARDED, commands
                .send(new ActOnRulebook(new DiscardNotice(noticeId, b.reason().strip()), b.expectedVersion()), null));
    }

    private ResponseEntity<NoticeAccepted> entered(EnterNotice command) {
        CommandResult result = commands.send(new ActOnRulebook(command, null), null);
        UUID id = RulebookEvent.noticeAt(result.version());
        return ResponseEntity.created(URI.create("/api/calendar-notices/" + id))
                .body(settled(id, NoticeState.ENTERED, result));
    }

    private static NoticeAccepted settled(UUID id, NoticeState state, CommandResult result) {
        return new NoticeAccepted(id, state, result.version(), result.remarks());
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : note.strip();
    }

    private static void requireRootAdministrator(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        caller.requireOrgan(null);
    }
}
