package org.mile4j.model.internal.parser;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream that looks at bytes where several are read at once; single ones are read the same way.
 *
 * @since 0.1.0
 */
public abstract class BulkInput extends FilterInputStream {

    /**
     * A stream over another.
     *
     * @param in where the bytes come from
     */
    protected BulkInput(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? n : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
