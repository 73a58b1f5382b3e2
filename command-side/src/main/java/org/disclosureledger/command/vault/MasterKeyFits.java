package org.disclosureledger.command.vault;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.domain.person.MasterKey;

/** Refuses to start with another master key than the one that wrapped the stored keys: it would add keys of its own. */
@Component
public class MasterKeyFits implements InitializingBean {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    MasterKeyFits(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
    }

    /** Tried on one of the stored keys, if there is any. */
    public static boolean fits(JdbcClient jdbc, MasterKey masterKey) {
        return new DataKeys(jdbc).any().map(key -> {
            try {
                masterKey.unwrap(key.getKey(), key.getValue());
                return true;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }).orElse(true);
    }

    @Override
    public void afterPropertiesSet() {
        if (!fits(jdbc, masterKey)) {
            throw new InvalidSetting(
                    "主密钥与数据库中的密钥不符，请改正 disclosure.master-key（DISCLOSURE_MASTER_KEY 或 secrets/master-key） / "
                            + "the master key is not the one that wrapped the keys of this database; correct "
                            + "DISCLOSURE_MASTER_KEY or secrets/master-key");
        }
    }
}
