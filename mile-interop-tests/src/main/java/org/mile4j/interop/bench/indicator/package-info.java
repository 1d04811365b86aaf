/**
 * The benchmarks of indicators (RFC 7970, Section 3.29).
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.indicator;
