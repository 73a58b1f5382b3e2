package org.disclosureledger.testservers;

/** The PostgreSQL that all tests of this JVM share; it ends with the JVM. */
public interface TestPostgres {

    /** A new, empty database; returns its JDBC address, without user and password. */
    String freshDatabase();

    /** Of a superuser. */
    String username();

    String password();
}
