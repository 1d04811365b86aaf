/**
 * The benchmarks of IODEF in JSON and CBOR (RFC 8727).
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.json;
