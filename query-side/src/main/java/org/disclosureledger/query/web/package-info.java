/** What all endpoints share: problem details in Chinese, paging, description of the API. No endpoint of its own. */
@NullMarked
package org.disclosureledger.query.web;

import org.jspecify.annotations.NullMarked;
