package org.disclosureledger.command.relay;

import java.util.Map;

/**
 * The topic as the broker describes it.
 *
 * @param id changes when a topic of the same name is made anew
 * @param ends by partition: the offset that the next record will get
 */
record Topic(String id, Map<Integer, Long> ends) {

    long end(int partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
