/**
 * What all endpoints of this side share: how a command is sent, what a refusal or a conflict is, how JSON is read. The
 * endpoints themselves live with their capability, and the texts of failures in {@code problem}.
 */
@NullMarked
package org.disclosureledger.command.web;

import org.jspecify.annotations.NullMarked;
