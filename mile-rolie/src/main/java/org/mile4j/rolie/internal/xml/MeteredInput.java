package org.mile4j.rolie.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.model.internal.parser.ReadingLimit;
import org.mile4j.model.internal.parser.Utf8Input;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.XmlForm;

/**
 * An input stream that ends the reading when the document, or one text or tag of it, is larger than the limits. In it UTF-8 can
 * be insisted on.
 */
final class MeteredInput extends FilterInputStream {

    /** The parser reads ahead by so many bytes. */
    private static final int AHEAD = 16 << 10;

    private final Utf8Input utf8;
    private final XmlLimits limits;
    private long total;
    private long atToken;

    MeteredInput(InputStream in, XmlLimits limits) {
        this(new Utf8Input(in), limits);
    }

    private MeteredInput(Utf8Input in, XmlLimits limits) {
        super(in);
        this.utf8 = in;
        this.limits = limits;
    }

    /** Notes that a text or a tag has ended. */
    void token() {
        atToken = total;
    }

    /** Says whether the bytes are UTF-8, which is known once the parser has read the XML declaration. */
    void utf8(boolean yes) throws IllegalBytesException {
        utf8.require(yes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? n : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, Math.min(length, AHEAD));
        if (n > 0) {
            total += n;
            if (total > limits.maxBytes()) {
                throw limit(ReadingLimit.BYTES, "a document of at most " + limits.maxBytes() + " bytes");
            }
            if (total - atToken > (long) limits.maxTextLength() + AHEAD) {
                throw limit(ReadingLimit.TEXT, "texts and tags of at most " + limits.maxTextLength() + " bytes");
            }
        }
        return n;
    }

    static LimitExceededException limit(ReadingLimit limit, String what) {
        return new LimitExceededException(Findings.of(
                XmlForm.LIMIT, Location.UNKNOWN, "expected " + what + ", met more.", limit.hint("XmlLimits")));
    }
}
