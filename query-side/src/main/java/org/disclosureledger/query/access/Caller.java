package org.disclosureledger.query.access;

import java.util.Collections;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever makes the present call. Endpoints take it as an argument.
 *
 * @param organ the scope is this organ and its subtree; null is the root of the tree: every organ
 * @param roles by their codes, {@code registrar} or {@code administrator} for example
 */
public record Caller(String username, String displayName, @Nullable String organ, Set<String> roles,
        boolean mustChangePassword, OrganTree organs) implements AuthenticatedPrincipal {

    public static final String ADMINISTRATOR = "administrator";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** @throws AccessDeniedException when the present call was made without credentials */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new AccessDeniedException("需要登录");
    }

    @Override
    public String getName() {
        return username;
    }

    /** Whether the organ is in the caller's part of the tree. */
    public boolean mayRead(String code) {
        return organ == null || organ.equals(code) || organs.isWithin(code, organ);
    }

    /** @throws AccessDeniedException (403) unless the caller has one of the roles */
    public void requireAnyRole(Set<String> any) {
        if (Collections.disjoint(roles, any)) {
            throw new AccessDeniedException("账号没有此操作所需的角色");
        }
    }

    /** Has the whole system in view, and may steer it. */
    public boolean isRootAdministrator() {
        return organ == null && roles.contains(ADMINISTRATOR);
    }

    /** @throws AccessDeniedException (403) unless the organ is in the caller's part of the tree */
    public void requireOrgan(String code) {
        if (!mayRead(code)) {
            throw new AccessDeniedException("该行政机关不在账号的管辖范围内");
        }
    }
}
