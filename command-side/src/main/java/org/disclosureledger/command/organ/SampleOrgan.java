package org.disclosureledger.command.organ;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.eventstore.CaseChangedMeanwhile;

/** Gives a new system the organ whose published report the sample register reproduces. */
@Component
@ConditionalOnProperty("disclosure.sample")
class SampleOrgan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleOrgan.class);

    private final Organs organs;
    private final OrganDirectory directory;

    SampleOrgan(Organs organs, OrganDirectory directory) {
        this.organs = organs;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (directory.isEmpty()) {
            try {
                organs.registerFirst("653200", "和田地区", "xinjiang");
            } catch (CaseChangedMeanwhile e) {
                LOG.info("another instance that started at the same time has entered the sample organ");
            }
        }
    }
}
