/**
 * Which PostgreSQL and Kafka the integration tests run on, decided in one place. What is tested, and with which tables and
 * topics, is for the tests themselves.
 */
@NullMarked
package org.disclosureledger.testservers;

import org.jspecify.annotations.NullMarked;
