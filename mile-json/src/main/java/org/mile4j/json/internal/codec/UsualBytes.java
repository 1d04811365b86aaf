package org.mile4j.json.internal.codec;

import java.util.List;
import org.mile4j.json.internal.token.Words;

/**
 * Bytes that are likely to come again, so that they need not be decoded again: documents mostly name the same algorithms.
 *
 * @param encoded the bytes in base64, as a parser looks for them
 * @param text the text of which they are the bytes
 */
record UsualBytes(Words encoded, String text) {

    private static final int LONGEST = 200;

    /** The bytes of a text in base64, or null if they are too many to keep. */
    static UsualBytes of(String encoded, String text) {
        return encoded.length() > LONGEST ? null : new UsualBytes(new Words(List.of(encoded)), text);
    }
}
