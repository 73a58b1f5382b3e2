/**
 * Backup (备份) of the command database while it runs: its tables as text in a zip file, the ledger and the keys apart.
 * Loading such files into an empty database lives in the package below.
 */
@NullMarked
package org.disclosureledger.command.backup;

import org.jspecify.annotations.NullMarked;
