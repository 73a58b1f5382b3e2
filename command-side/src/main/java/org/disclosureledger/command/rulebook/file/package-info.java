/** The days of a calendar notice out of a file: CSV or iCalendar. Reading is strict; whether a notice may say so is judged by the domain. */
@NullMarked
package org.disclosureledger.command.rulebook.file;

import org.jspecify.annotations.NullMarked;
