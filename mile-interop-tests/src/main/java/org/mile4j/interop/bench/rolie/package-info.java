/**
 * The speed of {@code org.mile4j.rolie}: feeds beside ROME and the bare parser, the server beside a bare Jetty, and what a
 * mirror asks for and moves.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.bench.rolie;
