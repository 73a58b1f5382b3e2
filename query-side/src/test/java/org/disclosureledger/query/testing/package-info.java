/** What tests of the query side stand on: a stand-in for the command side's internal feed, random cases, the running side. */
package org.disclosureledger.query.testing;
