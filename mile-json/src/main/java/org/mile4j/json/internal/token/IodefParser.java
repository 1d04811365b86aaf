package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What our parsers do beyond those of Jackson. */
public interface IodefParser {

    /** The object ends here. */
    int END = -1;

    /** Something stands here that has to be asked for as of any parser. */
    int OTHER = -2;

    /**
     * Goes on to the value of the next member, if that is one of some, stands where it usually does, and has a text, an
     * object, an array, bytes or, where one is expected, an integer as its value; or to the end of the object. The parser
     * does not know the name afterwards.
     *
     * @param names the members that may stand there
     * @param last the member before, or one of {@link Names#BEGINNING} and {@link Names#UNKNOWN}
     * @param seen those that may not stand there, one bit each
     * @return the place of the member among the names, {@link #END} or, with nothing changed, {@link #OTHER}
     */
    int nextMember(Names names, int last, long seen) throws IOException;

    /** Goes on to the next object or text of an array, or to its end; null, with nothing changed, if it is none of these. */
    JsonToken nextItem() throws IOException;

    /**
     * The text on which the parser stands. It does not keep the text itself: it cannot be asked for it again.
     *
     * @param words texts that are likely
     */
    String takeText(Words words) throws IOException;

    /** The text on which the parser stands if it is a likely one, else null, with nothing changed. */
    String takeWord(Words words) throws IOException;

    /** The integer on which the parser stands as it was written, or in decimal. It cannot be asked for it again. */
    String takeInteger() throws IOException;

    /** The line in which the token begins, from 1; 0 in CBOR, which has none. */
    int tokenLine();

    /** The column from 1; 0 in CBOR. */
    int tokenColumn();

    /** The byte from 0; -1 in text. */
    long tokenOffset();
}
