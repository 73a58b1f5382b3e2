/**
 * The schema at start-up: migrations, and before them, when it is asked for, the restoring (恢复) of a backup into an empty
 * database. Writing backups is not done here.
 */
@NullMarked
package org.disclosureledger.command.backup.restore;

import org.jspecify.annotations.NullMarked;
