package org.disclosureledger.query.pages;

import java.util.List;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.organ.Organ;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Refusal;

/** The organs that pages show. Every page that is about an organ gets it here. */
@Component
public class ShownOrgans {

    private final Organs organs;

    ShownOrgans(Organs organs) {
        this.organs = organs;
    }

    /** Each directly followed by its subtree. */
    public List<Organ> all() {
        return organs.all();
    }

    /** @throws Refusal (404) for an unknown organ */
    public Organ require(String code) {
        return organs.find(code).orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(code)));
    }
}
