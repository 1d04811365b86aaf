/** Reads and writes values by generated tables of members; the same for JSON and CBOR. */
package org.mile4j.json.internal.codec;
