package org.disclosureledger.command.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;

/**
 * Limits guessing: from the tenth attempt in a row that fails, the user name has to wait, 30 seconds at first, twice as
 * long each time, at most 15 minutes. Known and unknown user names are treated alike, so that nothing is learned from
 * it; a client whose password was right within the last minute does not notice.
 */
final class FailedLogins {

    private static final int FREE = 9;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private record Attempts(int count, Instant waitUntil) {}

    private final Cache<String, Attempts> attempts = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_WAIT.multipliedBy(2)).maximumSize(100_000).build();
    private final Clock clock;

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts the attempt as failed before it is checked, so that attempts made at the same time are counted too.
     *
     * @throws LockedException when it has to wait
     */
    void attempt(String username) {
        Instant now = clock.instant();
        attempts.asMap().compute(username, (name, before) -> next(before, now));
    }

    void succeeded(String username) {
        attempts.invalidate(username);
    }

    private static Attempts next(@Nullable Attempts before, Instant now) {
        if (before == null) {
            return new Attempts(1, now);
        }
        if (now.isBefore(before.waitUntil())) {
            throw new LockedException("登录失败次数过多，请 %d 秒后再试"
                    .formatted(Duration.between(now, before.waitUntil()).toSeconds() + 1));
        }
        int count = before.count() + 1;
        return new Attempts(count, now.plus(waitAfter(count)));
    }

    private static Duration waitAfter(int count) {
        if (count <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
