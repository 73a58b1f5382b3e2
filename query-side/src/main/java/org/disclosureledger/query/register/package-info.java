/** The register of requests (台账): one row for each request, lists and search. Personal data stand in package person alone. */
@NullMarked
package org.disclosureledger.query.register;

import org.jspecify.annotations.NullMarked;
