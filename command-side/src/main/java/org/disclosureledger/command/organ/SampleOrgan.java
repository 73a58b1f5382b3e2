package org.disclosureledger.command.organ;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives a new system the organ whose published report the sample register reproduces. */
@Component
@ConditionalOnProperty("disclosure.sample")
class SampleOrgan implements ApplicationRunner {

    private final Organs organs;
    private final OrganDirectory directory;

    SampleOrgan(Organs organs, OrganDirectory directory) {
        this.organs = organs;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (directory.isEmpty()) {
            organs.registerFirst("653200", "和田地区", "xinjiang");
        }
    }
}
