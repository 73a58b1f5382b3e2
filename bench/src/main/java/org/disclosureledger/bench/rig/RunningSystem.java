package org.disclosureledger.bench.rig;

import java.net.URI;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole system as clients, and those who check it, get at it, however many processes it consists of. */
public interface RunningSystem {

    /** Of the command side, or of the balancer in front of several. */
    URI commandAddress();

    /** Of the query side, or of the balancer in front of several. */
    URI queryAddress();

    JdbcClient commandDatabase();

    JdbcClient queryDatabase();

    String bootstrapServers();

    /** Every side. */
    List<Endpoint> endpoints();

    /** The ends of all logs, for a drill that failed. */
    String lastLines();
}
