package org.disclosureledger.command.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in (账号).
 *
 * @param organ the scope is this organ and its subtree; null is the root of the tree: every organ
 * @param passwordHash with its algorithm in front
 */
public record Account(String username, String displayName, @Nullable String organ, Set<Role> roles,
        String passwordHash, boolean mustChangePassword, boolean disabled) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
