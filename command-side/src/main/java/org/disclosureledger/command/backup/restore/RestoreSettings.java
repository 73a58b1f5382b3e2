package org.disclosureledger.command.backup.restore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Two files to be restored before this start; empty: none.
 *
 * @param ledger DISCLOSURE_RESTORE_LEDGER
 * @param keys DISCLOSURE_RESTORE_KEYS: taken after the ledger, best the newest there is
 */
@ConfigurationProperties("disclosure.restore")
record RestoreSettings(@DefaultValue("") String ledger, @DefaultValue("") String keys) {

    boolean asked() {
        return !ledger.isBlank() || !keys.isBlank();
    }
}
