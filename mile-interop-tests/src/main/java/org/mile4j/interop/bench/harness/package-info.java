/**
 * What the benchmarks of all areas share: the interface of an area, ratios and their targets, forks of JMH, JVMs with little
 * memory, and the table. An area is one class that implements {@link org.mile4j.interop.bench.harness.Area}, listed in
 * {@code BenchCommand}.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.harness;
