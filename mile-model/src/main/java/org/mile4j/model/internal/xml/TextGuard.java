package org.mile4j.model.internal.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader of which not more is read than a meter allows. */
public final class TextGuard extends FilterReader {

    private final TokenMeter meter;

    public TextGuard(Reader in, TokenMeter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c >= 0) {
            meter.count(1);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            meter.count(n);
        }
        return n;
    }
}
