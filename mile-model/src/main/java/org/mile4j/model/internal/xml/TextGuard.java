package org.mile4j.model.internal.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader of which not more is read than a meter allows. It also looks out for the root element. */
public final class TextGuard extends FilterReader {

    private final TokenMeter meter;
    private final RootPlace root;

    public TextGuard(Reader in, TokenMeter meter, RootPlace root) {
        super(in);
        this.meter = meter;
        this.root = root;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            meter.count(n);
            root.take(buffer, offset, n);
        }
        return n;
    }
}
