package org.disclosureledger.command.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever makes the present call. Endpoints take it as an argument.
 *
 * @param organ the scope is this organ and its subtree; null is the root of the tree: every organ
 */
public record Caller(String username, String displayName, @Nullable String organ, Set<Role> roles,
        boolean mustChangePassword, OrganTree organs) implements AuthenticatedPrincipal {

    public static Caller of(Account account, OrganTree organs) {
        return new Caller(account.username(), account.displayName(), account.organ(), account.roles(),
                account.mustChangePassword(), organs);
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

    /** @throws AccessDeniedException (403) unless the caller has one of the roles */
    public void require(Role... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(roles::contains)) {
            throw new AccessDeniedException(Arrays.stream(anyOf).map(Role::label)
                    .collect(Collectors.joining("、", "此操作需要以下角色之一：", "")));
        }
    }

    /** @throws AccessDeniedException (403) unless the organ is in the caller's part of the tree */
    public void requireOrgan(@Nullable String organOrRoot) {
        if (!mayActFor(organOrRoot)) {
            throw new AccessDeniedException("该行政机关不在账号的管辖范围内");
        }
    }

    /** Whether the organ is in the caller's part of the tree; the root (null) only for an account of the root. */
    public boolean mayActFor(@Nullable String organOrRoot) {
        if (organ == null) {
            return true;
        }
        return organOrRoot != null && (organ.equals(organOrRoot) || organs.isWithin(organOrRoot, organ));
    }
}
