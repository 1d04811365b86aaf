package org.mile4j.model.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream of which not more is read than a meter allows. */
public final class InputGuard extends FilterInputStream {

    private final TokenMeter meter;

    public InputGuard(InputStream in, TokenMeter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            meter.count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            meter.count(n);
            return n;
        }
        if (n < 0 || length == 0) {
            return n;
        }
        int b = read();
        if (b < 0) {
            return -1;
        }
        buffer[offset] = (byte) b;
        return 1;
    }
}
