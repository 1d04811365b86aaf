package org.mile4j.json.internal.token;

import java.io.IOException;

/** What our parsers do beyond those of Jackson. */
public interface IodefParser {

    /**
     * The text on which the parser stands. It does not keep the text itself: it cannot be asked for it again.
     *
     * @param words texts that are likely
     */
    String takeText(Words words) throws IOException;

    /** The line in which the token begins, from 1; 0 in CBOR, which has none. */
    int tokenLine();

    /** The column from 1; 0 in CBOR. */
    int tokenColumn();

    /** The byte from 0; -1 in text. */
    long tokenOffset();
}
