package org.disclosureledger.servers;

import java.nio.file.Path;

/** Commits a row, says so, and waits to be killed. */
final class PostgresInChildJvm {

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), EmbeddedPostgres.SHARED_TOOLS, 0);
        var url = server.database("disclosure_command");
        EmbeddedPostgresIT.execute(server, url, "create table note(text text)");
        EmbeddedPostgresIT.execute(server, url, "insert into note values ('kept')");
        System.out.println("committed");
        Thread.sleep(60_000);
    }
}
