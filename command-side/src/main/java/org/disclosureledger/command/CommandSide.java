package org.disclosureledger.command;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The side that accepts or refuses commands and keeps the event store. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CommandSide {

    /** Its settings are in {@code command-side.yml}: both sides may stand on one class path. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "command-side");
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(CommandSide.class, args);
    }

    /** Legal dates are days in Asia/Shanghai, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
