package org.disclosureledger.query.access;

/** Which organ (行政机关) belongs to which: the scope of an account is a part of this tree. */
@FunctionalInterface
public interface OrganTree {

    /** True also for the organ itself; false for unknown organs. */
    boolean isWithin(String organ, String ancestor);
}
