package org.mile4j.model.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;

/**
 * An input stream that ends the reading when a document, or a single token of it, is larger than allowed. Because the
 * reader says when it begins a new event, no attribute, name, comment or text can grow past the limit unseen, whatever
 * limits the parser itself has.
 */
public final class InputGuard extends FilterInputStream {

    private final long maxBytes;
    private final long maxToken;
    private long count;
    private long mark;

    public InputGuard(InputStream in, long maxBytes, long maxToken) {
        super(in);
        this.maxBytes = maxBytes;
        this.maxToken = maxToken;
    }

    /** Begins a new token. */
    public void mark() {
        mark = count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    private void count(int n) {
        count += n;
        if (count > maxBytes) {
            throw limit("the document is larger than " + maxBytes + " bytes");
        }
        if (count - mark > maxToken) {
            throw limit("one element, attribute or text takes more than " + maxToken + " bytes");
        }
    }

    private LimitExceededException limit(String message) {
        return new LimitExceededException(new Finding(
                "XML-limit",
                Finding.Severity.ERROR,
                "mile4j limits",
                new Location("", 0, 0, count),
                message + ".",
                "Raise the limit if the document is meant to be that large."));
    }
}
