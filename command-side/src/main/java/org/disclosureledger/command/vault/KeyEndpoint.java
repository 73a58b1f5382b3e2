package org.disclosureledger.command.vault;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives the query side the wrapped keys; it has the master key itself. */
@Hidden
@RestController
class KeyEndpoint {

    record Wanted(List<UUID> ids) {}

    /** Base64 in JSON. Erased and unknown keys are absent. */
    record Keys(Map<UUID, byte[]> keys) {}

    private final Vault vault;

    KeyEndpoint(Vault vault) {
        this.vault = vault;
    }

    @PostMapping("/internal/keys")
    Keys keys(@RequestBody Wanted wanted) {
        return new Keys(vault.wrappedKeys(wanted.ids()));
    }
}
