package org.disclosureledger.testservers;

/** A Kafka that belongs to one test, which may do it harm. Its address stays the same. Running when it is given. */
public interface OwnKafka extends TestKafka, AutoCloseable {

    /** Its data stays. */
    void stop();

    /** Returns when clients are served. */
    void start();

    /** Ends it for good with all its data; the next {@link #start()} begins with nothing. */
    void wipe();

    @Override
    void close();
}
