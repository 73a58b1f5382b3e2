package org.disclosureledger.query.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is always noon of the day that the setting {@value #SETTING} names. Not annotated, so that no scan finds it. */
public class DayOfTheTest {

    public static final String SETTING = "tests.today";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    @Primary
    @ConditionalOnProperty(SETTING)
    Clock standingClock(@Value("${" + SETTING + "}") String today) {
        return Clock.fixed(LocalDate.parse(today).atTime(12, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
    }
}
