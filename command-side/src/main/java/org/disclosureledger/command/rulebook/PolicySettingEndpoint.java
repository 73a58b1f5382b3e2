package org.disclosureledger.command.rulebook;

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
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.dispatch.Commands;
import org.disclosureledger.command.web.CommandResult;
import org.disclosureledger.domain.Finding;
import org.disclosureledger.domain.rulebook.RulebookCommand.ChangeSetting;

/** Policy settings (规则设置): another value from a day on; by an administrator of the root. */
@RestController
class PolicySettingEndpoint {

    /** For limits that begin on {@code from} or later. */
    record ChangeBody(@NotNull(message = "请填写数值") Integer value, @NotNull(message = "请填写起始日期") LocalDate from,
            @NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不超过 2000 字") String reason,
            @NotBlank(message = "请填写依据") @Size(max = 500, message = "依据不超过 500 字") String source,
            @Nullable Long expectedVersion) {}

    /** @param version of the rulebook after it */
    record SettingAccepted(String setting, int value, LocalDate from, long version, List<Finding> remarks) {}

    private final Commands commands;

    PolicySettingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** 更改规则设置. 422 with the article for what the law itself says. */
    @PostMapping("/api/policy-settings/{name}/changes")
    SettingAccepted change(Caller caller, @PathVariable String name, @Valid @RequestBody ChangeBody b) {
        caller.require(Role.ADMINISTRATOR);
        caller.requireOrgan(null);
        CommandResult result = commands.send(new ActOnRulebook(
                new ChangeSetting(name, b.value(), b.from(), b.reason().strip(), b.source().strip()),
                b.expectedVersion()), null);
        return new SettingAccepted(name, b.value(), b.from(), result.version(), result.remarks());
    }
}
