/**
 * The benchmarks: reading, checking and writing IODEF documents (RFC 7970) beside raw parsing and JAXB, streaming in
 * little memory, matching indicators, and the start of the command line. {@link org.mile4j.interop.bench.BenchCommand} is the entry point;
 * the page {@code docs/benchmarks.md} says what each figure means.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench;
