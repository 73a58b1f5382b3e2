package org.disclosureledger.command.account.login;

import java.util.Set;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.disclosureledger.command.account.Caller;
import org.disclosureledger.command.account.Role;
import org.disclosureledger.command.web.Malformed;

/** Lets the query side ask whose credentials these are. Only for the other side: it needs the internal token. */
@RestController
@Hidden
class AuthenticationEndpoint {

    private final PasswordLogin passwords;
    private final TokenLogin tokens;

    AuthenticationEndpoint(PasswordLogin passwords, TokenLogin tokens) {
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** Either user name and password, or a token. */
    record Question(@Nullable String username, @Nullable String password, @Nullable String token) {}

    /**
     * @param organ null is the root of the tree
     * @param subtree always true: the scope is the organ with its subtree
     */
    record Answer(String username, String displayName, @Nullable String organ, Set<Role> roles, boolean subtree,
            boolean mustChangePassword) {}

    @PostMapping("/internal/authentication")
    Answer authenticate(@RequestBody Question question) {
        Caller caller = caller(question);
        return new Answer(caller.username(), caller.displayName(), caller.organ(), caller.roles(), true,
                caller.mustChangePassword());
    }

    private Caller caller(Question question) {
        if (question.token() != null) {
            return tokens.check(question.token());
        }
        if (question.username() == null || question.password() == null) {
            throw new Malformed("username", "缺少用户名和密码，或令牌");
        }
        return passwords.check(question.username(), question.password());
    }
}
