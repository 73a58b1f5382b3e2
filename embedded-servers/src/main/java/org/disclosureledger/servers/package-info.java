/**
 * PostgreSQL and Kafka as parts of one Java process: started on a directory, stopped, started again on the same data.
 * What is stored in them does not belong here: tables, topics and accounts are made by the two sides.
 */
@NullMarked
package org.disclosureledger.servers;

import org.jspecify.annotations.NullMarked;
