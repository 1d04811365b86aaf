/**
 * The benchmarks, one package for each area. {@link org.mile4j.interop.bench.BenchCommand} is the entry point; the page
 * {@code docs/benchmarks.md} says what each figure means.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench;
