package org.disclosureledger.bench.check;

import java.util.List;

import org.disclosureledger.bench.load.Entry;
import org.disclosureledger.bench.rig.Api;
import org.disclosureledger.bench.rig.Rig;
import org.disclosureledger.bench.rig.RunningSystem;

/** The checks of a system at rest, always all of them. Health and the time to recover were watched before. */
public final class Checks {

    private Checks() {
    }

    /**
     * @param organ whose requests the load received and answered, in that year
     */
    public static List<Verdict> of(RunningSystem system, List<Entry> journal, String organ, int year) {
        var command = system.commandDatabase();
        var query = system.queryDatabase();
        var queries = Api.of(system.queryAddress());
        var store = Store.read(command);
        // Before the rebuild of the next check, which would mend what it should find.
        var annual = AnnualTables.equalMembersAndFold(command, query, queries, organ, year);
        return List.of(Commands.acknowledgedAreStored(journal, store), Versions.whole(store),
                TopicLog.holds(store, system.bootstrapServers(), Rig.TOPIC),
                ReadModels.equalTheFold(store, query, queries),
                annual,
                Commands.allOrNothing(journal, store, command), RealTimeOrder.of(journal, store));
    }
}
