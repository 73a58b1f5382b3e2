package org.disclosureledger.command.account;

/** Told when a password was changed or an account disabled: what was remembered of it is not to be believed any more. */
@FunctionalInterface
public interface CredentialsChanged {

    void of(String username);
}
