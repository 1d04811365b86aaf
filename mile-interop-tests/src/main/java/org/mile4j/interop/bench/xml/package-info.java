/**
 * The benchmarks of IODEF in XML (RFC 7970, RFC 5070).
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.xml;
