package org.disclosureledger.command.account.login;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.web.Malformed;

/**
 * Sessions of the pages, kept here and not by the query side: so they count on each of its instances, and end with the
 * account. Only for the other side: it needs the internal token.
 */
@RestController
@Hidden
@RequestMapping("/internal/sessions")
class SessionEndpoint {

    private final Tokens tokens;
    private final PasswordLogin login;

    SessionEndpoint(Tokens tokens, PasswordLogin login) {
        this.tokens = tokens;
        this.login = login;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Tokens.Issued open(@Valid @RequestBody TokenEndpoint.Credentials credentials) {
        return tokens.openSession(login.verified(credentials.username(), credentials.password()));
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request) {
        String token = TokenLogin.token(request);
        if (token == null) {
            throw new Malformed("Authorization", "此操作须以要结束的会话调用");
        }
        tokens.revoke(token);
    }
}
