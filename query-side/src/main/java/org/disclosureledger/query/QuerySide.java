package org.disclosureledger.query;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The side that shows: read models, tables, pages. Everything it stores can be rebuilt from the events. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class QuerySide {

    /** Its settings are in {@code query-side.yml}: both sides may stand on one class path. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "query-side");
        SpringApplication.run(QuerySide.class, args);
    }

    /** Legal dates are days in Asia/Shanghai, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
