package org.mile4j.model.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input stream of which not more is read than a meter allows, and in which UTF-8 can be insisted on. It also looks
 * out for the root element. */
public final class InputGuard extends FilterInputStream {

    private final TokenMeter meter;
    private final RootPlace root;
    private Utf8Guard utf8 = new Utf8Guard();

    public InputGuard(InputStream in, TokenMeter meter, RootPlace root) {
        super(in);
        this.meter = meter;
        this.root = root;
    }

    /** Whether there is nothing in a document that would have to be guarded against if it was UTF-8. */
    public static boolean isPlain(byte[] document) {
        return new Utf8Guard().isFaultless(document);
    }

    /** Says whether the bytes are UTF-8, which is known once the parser has read the XML declaration. */
    public void utf8(boolean yes) {
        if (yes) {
            utf8.require();
        } else {
            utf8 = null;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? n : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = in.read(buffer, offset, length);
        if (n == 0) {
            // A stream must not give nothing, but some do; the one byte that it has to wait for puts an end to that.
            int b = in.read();
            if (b < 0) {
                return b;
            }
            buffer[offset] = (byte) b;
            n = 1;
        }
        if (n > 0) {
            meter.count(n);
            root.take(buffer, offset, n);
            if (utf8 != null) {
                utf8.take(buffer, offset, n);
            }
        }
        return n;
    }
}
