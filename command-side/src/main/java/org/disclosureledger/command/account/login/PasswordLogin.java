package org.disclosureledger.command.account.login;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.account.Accounts;
import org.disclosureledger.command.account.Caller;

/** User name and password. An unknown user name takes as long as a known one. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Callers callers;
    private final FailedLogins failures;
    private final RecentLogins recent = new RecentLogins(Ticker.systemTicker());
    private final String hashOfNobody;

    PasswordLogin(Accounts accounts, PasswordEncoder encoder, Callers callers, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.callers = callers;
        this.failures = new FailedLogins(clock);
        this.hashOfNobody = encoder.encode(UUID.randomUUID().toString());
    }

    /** @throws org.springframework.security.core.AuthenticationException when the credentials are not right */
    Caller check(String username, String password) {
        return recent.get(username, password, () -> callers.of(verified(username, password)));
    }

    /**
     * The account by a look at it now, and not by what was right a minute ago: for what outlives this call.
     *
     * @throws org.springframework.security.core.AuthenticationException when the credentials are not right
     */
    Account verified(String username, String password) {
        if (!username.matches(Accounts.USERNAME)) {
            throw refused();
        }
        Optional<Account> found = find(username);
        failures.attempt(username);
        boolean matches = encoder.matches(password, found.map(Account::passwordHash).orElse(hashOfNobody));
        Account account = found.filter(a -> matches && !a.disabled()).orElseThrow(PasswordLogin::refused);
        failures.succeeded(username);
        return account;
    }

    void forget(String username) {
        recent.forget(username);
    }

    private Optional<Account> find(String username) {
        try {
            return accounts.find(username);
        } catch (DataAccessException e) {
            throw new AuthenticationServiceException("账号库暂不可用", e);
        }
    }

    static BadCredentialsException refused() {
        return new BadCredentialsException("用户名或密码不正确");
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        Caller caller = check(presented.getName(), String.valueOf(presented.getCredentials()));
        return UsernamePasswordAuthenticationToken.authenticated(caller, null, Callers.authorities(caller));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
