package org.disclosureledger.command.testing;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** For the command side without Kafka: a clock that tests move, and an encoder that counts. */
@TestConfiguration(proxyBeanMethods = false)
public class WebSide {

    public static final String PASSWORD = "密码-of-the-tests";

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    @Primary
    CountingEncoder countingEncoder(PasswordEncoder passwordEncoder) {
        return new CountingEncoder(passwordEncoder);
    }

    /** Counts how often a password is compared with a hash. */
    public static final class CountingEncoder implements PasswordEncoder {

        public final AtomicInteger comparisons = new AtomicInteger();
        private final PasswordEncoder encoder;

        CountingEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            return String.valueOf(encoder.encode(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            comparisons.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
