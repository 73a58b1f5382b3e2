package org.disclosureledger.command.account.login;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Account;
import org.disclosureledger.command.web.Malformed;

/** Bearer tokens for integrators. */
@RestController
@RequestMapping("/api/tokens")
@Tag(name = "令牌")
class TokenEndpoint {

    private final Tokens tokens;
    private final PasswordLogin login;

    TokenEndpoint(Tokens tokens, PasswordLogin login) {
        this.tokens = tokens;
        this.login = login;
    }

    record Credentials(@NotNull String username, @NotNull String password) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "签发令牌（12 小时有效）：以 HTTP Basic，或在正文中给出用户名和密码")
    Tokens.Issued issue(@Valid @RequestBody(required = false) @Nullable Credentials credentials,
            HttpServletRequest request) {
        if (TokenLogin.token(request) != null) {
            throw new AccessDeniedException("令牌不能换取新的令牌，请使用用户名和密码");
        }
        return tokens.issue(verified(credentials, request));
    }

    private Account verified(@Nullable Credentials credentials, HttpServletRequest request) {
        if (credentials != null) {
            return login.verified(credentials.username(), credentials.password());
        }
        Authentication basic = new BasicAuthenticationConverter().convert(request);
        if (basic != null) {
            return login.verified(basic.getName(), String.valueOf(basic.getCredentials()));
        }
        throw new AuthenticationCredentialsNotFoundException("请给出用户名和密码");
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "废止本次调用所用的令牌")
    void revoke(HttpServletRequest request) {
        String token = TokenLogin.token(request);
        if (token == null) {
            throw new Malformed("Authorization", "此操作须以要废止的令牌调用");
        }
        tokens.revoke(token);
    }
}
