package org.mile4j.rolie.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.BulkInput;
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
final class MeteredInput extends BulkInput {

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

    /**
     * Notes that a tag or a text has ended, and refuses it if more was read for it than it may take. The parser reads to the
     * end of a token before it says what it is; so far the larger of the limits holds.
     */
    void token(boolean isTag) {
        int most = isTag ? limits.maxTagLength() : limits.maxTextLength();
        long taken = total - atToken;
        atToken = total;
        if (taken > (long) most + AHEAD) {
            throw isTag
                    ? limit(ReadingLimit.TAG, "tags of at most " + most + " bytes")
                    : limit(ReadingLimit.TEXT, "texts of at most " + most + " bytes");
        }
    }

    /** Says whether the bytes are UTF-8, which is known once the parser has read the XML declaration. */
    void utf8(boolean yes) throws IllegalBytesException {
        utf8.require(yes);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, Math.min(length, AHEAD));
        if (n > 0) {
            total += n;
            if (total > limits.maxBytes()) {
                throw limit(ReadingLimit.BYTES, "a document of at most " + limits.maxBytes() + " bytes");
            }
            if (total - atToken > (long) Math.max(limits.maxTextLength(), limits.maxTagLength()) + AHEAD) {
                throw tooLargeToken();
            }
        }
        return n;
    }

    private LimitExceededException tooLargeToken() {
        boolean larger = limits.maxTagLength() > limits.maxTextLength();
        return limit(
                larger ? ReadingLimit.TAG : ReadingLimit.TEXT,
                "texts and tags of at most " + Math.max(limits.maxTextLength(), limits.maxTagLength()) + " bytes");
    }

    static LimitExceededException limit(ReadingLimit limit, String what) {
        return new LimitExceededException(Findings.of(
                XmlForm.LIMIT, Location.UNKNOWN, "expected " + what + ", met more.", limit.hint("XmlLimits")));
    }
}
