package org.disclosureledger.bench.check;

import java.util.ArrayList;

/** Check 2: each case has the versions 0, 1, 2 … once each. */
final class Versions {

    private Versions() {
    }

    static Verdict whole(Store store) {
        var faults = new ArrayList<String>();
        store.byCase().forEach((id, events) -> {
            for (var n = 0; n < events.size(); n++) {
                if (events.get(n).version() != n) {
                    faults.add("case %s has version %d where %d belongs".formatted(id, events.get(n).version(), n));
                    break;
                }
            }
        });
        return new Verdict("2 versions without hole or double", store.byCase().size() + " cases", faults);
    }
}
