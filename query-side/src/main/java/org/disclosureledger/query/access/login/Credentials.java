package org.disclosureledger.query.access.login;

import java.util.Map;

/** What a call shows to prove whose it is. */
sealed interface Credentials {

    record Password(String username, String password) implements Credentials {}

    record Token(String token) implements Credentials {}

    /** As the command side is asked. */
    default Map<String, String> question() {
        return switch (this) {
            case Password(String username, String password) -> Map.of("username", username, "password", password);
            case Token(String token) -> Map.of("token", token);
        };
    }

    /** One text for each, never the same for two. */
    default String unambiguous() {
        return switch (this) {
            case Password(String username, String password) -> username.length() + ":" + username + password;
            case Token(String token) -> "token:" + token;
        };
    }
}
