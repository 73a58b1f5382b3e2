package org.disclosureledger.command.account.login;

import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.OrganTree;
import org.disclosureledger.command.account.Role;

/** Makes a caller of an account, with its part of the organ tree. */
@Component
class Callers {

    private final OrganTree organs;

    Callers(OrganTree organs) {
        this.organs = organs;
    }

    Caller of(Account account) {
        return Caller.of(account, organs);
    }

    /** Roles as Spring Security writes them: {@code ROLE_administrator}. */
    static List<GrantedAuthority> authorities(Caller caller) {
        return AuthorityUtils
                .createAuthorityList(caller.roles().stream().map(Role::code).map("ROLE_"::concat).toList());
    }
}
