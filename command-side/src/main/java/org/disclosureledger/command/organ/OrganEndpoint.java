package org.disclosureledger.command.organ;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;

/** Enters organs (行政机关). */
@RestController
class OrganEndpoint {

    /** {@code calendar}: national (default) or a regional one. */
    record OrganBody(
            @NotBlank(message = "请填写机关代码") @Pattern(regexp = "[0-9A-Za-z_-]{1,40}", message = "机关代码由 1 到 40 个字母、数字、连字符组成") String code,
            @NotBlank(message = "请填写机关名称") @Size(max = 200, message = "机关名称不超过 200 字") String name,
            @Nullable String parent, @Nullable String calendar) {}

    private final Organs organs;

    OrganEndpoint(Organs organs) {
        this.organs = organs;
    }

    /** 201; 409 for a known code; 422 for an unknown parent or calendar. */
    @PostMapping("/api/organs")
    ResponseEntity<OrganDirectory.Organ> register(Caller caller, @Valid @RequestBody OrganBody body) {
        caller.require(Role.ADMINISTRATOR);
        caller.requireOrgan(body.parent());
        OrganDirectory.Organ organ = organs.register(body.code(), body.name().strip(), body.parent(),
                body.calendar() == null ? "national" : body.calendar());
        return ResponseEntity.created(URI.create("/api/organs/" + organ.code())).body(organ);
    }
}
