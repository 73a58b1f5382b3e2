package org.disclosureledger.command.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin}, with every role at the root, when there is no account yet: with the password of the
 * setting {@code disclosure.admin-password}, otherwise with a random one that is shown once and must be changed.
 */
@Component
class FirstAdministrator implements InitializingBean {

    private static final Logger INITIAL_PASSWORD = LoggerFactory.getLogger("disclosure.initial-password");

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String given;

    FirstAdministrator(Accounts accounts, PasswordEncoder encoder,
            @Value("${disclosure.admin-password:}") String given) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.given = given;
    }

    /** Before the port opens. */
    @Override
    public void afterPropertiesSet() {
        if (!accounts.isEmpty()) {
            return;
        }
        boolean random = given.isBlank();
        String password = random ? randomPassword() : given;
        boolean added = accounts.add(new Account("admin", "系统管理员", null, Set.of(Role.values()),
                encoder.encode(password), random, false));
        if (added && random) {
            INITIAL_PASSWORD.warn("首次启动：管理员账号 admin 的初始密码为 {} （仅显示这一次，请登录后修改）", password);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
