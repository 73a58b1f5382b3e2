package org.disclosureledger.query.rulebook;

import java.util.Collection;
import java.util.stream.Stream;

/** The requests in hand (未办结). */
public interface OpenCases {

    /** Of these organs, received on a day that the calendars know. To be closed after use. */
    Stream<OpenCase> of(Collection<String> organs);
}
