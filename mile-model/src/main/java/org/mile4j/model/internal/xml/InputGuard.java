package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.internal.parser.BulkInput;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.model.internal.parser.Utf8Input;

/** An input stream of which not more is read than a meter allows, and in which UTF-8 can be insisted on. It also looks
 * out for the root element. */
public final class InputGuard extends BulkInput {

    private final Utf8Input utf8;
    private final TokenMeter meter;
    private final RootPlace root;

    public InputGuard(InputStream in, TokenMeter meter, RootPlace root) {
        this(new Utf8Input(in), meter, root);
    }

    private InputGuard(Utf8Input in, TokenMeter meter, RootPlace root) {
        super(in);
        this.utf8 = in;
        this.meter = meter;
        this.root = root;
    }

    /** Says whether the bytes are UTF-8, which is known once the parser has read the XML declaration. */
    public void utf8(boolean yes) {
        try {
            utf8.require(yes);
        } catch (IllegalBytesException e) {
            throw malformed(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = checked(buffer, offset, length);
        if (n > 0) {
            meter.count(n);
            root.take(buffer, offset, n);
        }
        return n;
    }

    private int checked(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IllegalBytesException e) {
            throw malformed(e);
        }
    }

    private static MalformedInputException malformed(IllegalBytesException e) {
        return new MalformedInputException(
                new Finding(
                        "XML-well-formed",
                        Finding.Severity.ERROR,
                        "RFC 3629, Section 3",
                        new Location("", 0, 0, e.offset()),
                        "this is not well-formed XML: " + e.getMessage() + ".",
                        "Write the document in UTF-8, or declare its encoding."),
                null);
    }
}
