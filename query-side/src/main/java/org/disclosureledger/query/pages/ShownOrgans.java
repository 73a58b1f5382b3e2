package org.disclosureledger.query.pages;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.disclosureledger.query.access.Caller;
import org.disclosureledger.query.organ.Organ;
import org.disclosureledger.query.organ.Organs;
import org.disclosureledger.query.web.Refusal;

/** The organs that pages show to the present caller. Every page that is about an organ gets it here. */
@Component
public class ShownOrgans {

    private final Organs organs;

    ShownOrgans(Organs organs) {
        this.organs = organs;
    }

    /** The caller's part of the tree, each organ directly followed by its subtree. */
    public List<Organ> all() {
        String scope = Caller.current().organ();
        if (scope == null) {
            return organs.all();
        }
        Set<String> shown = Set.copyOf(organs.subtree(scope));
        return organs.all().stream().filter(o -> shown.contains(o.code())).toList();
    }

    /**
     * @throws Refusal (404) for an unknown organ
     * @throws org.springframework.security.access.AccessDeniedException when it is not in the caller's part of the tree
     */
    public Organ require(String code) {
        Organ organ = organs.find(code).orElseThrow(() -> Refusal.notFound("没有代码为 %s 的机关".formatted(code)));
        Caller.current().requireOrgan(code);
        return organ;
    }
}
