package org.disclosureledger.bench.measure;

import java.util.concurrent.Callable;

/**
 * One of the ways that are measured side by side.
 *
 * @param round runs once and gives its figure
 */
public record Contender(String name, Callable<Sample> round) {}
