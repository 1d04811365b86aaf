package org.mile4j.model.internal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * An input stream in which UTF-8 can be insisted on. It gives all bytes before those that are not UTF-8, so that a parser
 * comes so far, and waits with the rest until it is known whether the bytes have to be UTF-8, or the parser needs more.
 *
 * @since 0.1.0
 */
public final class Utf8Input extends BulkInput {

    private final Utf8Check check = new Utf8Check();
    private boolean checking = true;
    private boolean required;
    /** The bytes from the first fault on that were read with others; null if there are none. */
    private byte[] held;

    private int given;

    /**
     * A stream that looks at bytes.
     *
     * @param in where they come from
     */
    public Utf8Input(InputStream in) {
        super(in);
    }

    /**
     * Whether bytes in memory are UTF-8, as far as they go.
     *
     * @param all the bytes
     * @return false if there is a byte among them that has no place in UTF-8
     */
    public static boolean isFaultless(byte[] all) {
        return new Utf8Check().take(all, 0, all.length) == all.length;
    }

    /**
     * Says whether the bytes have to be UTF-8, once that is known.
     *
     * @param yes whether they have to
     * @throws IllegalBytesException when others were given already
     */
    public void require(boolean yes) throws IllegalBytesException {
        required = yes;
        checking &= yes;
        boolean waiting = held != null && given == 0;
        if (yes && check.fault() >= 0 && !waiting) {
            throw new IllegalBytesException(check.fault());
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (held != null) {
            return fromHeld(buffer, offset, length);
        }
        int n = next(buffer, offset, length);
        if (n < 0 || !checking) {
            return n;
        }
        int good = check.take(buffer, offset, n);
        if (good == n) {
            return n;
        }
        checking = false;
        held = Arrays.copyOfRange(buffer, offset + good, offset + n);
        return good > 0 ? good : fromHeld(buffer, offset, length);
    }

    private int next(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n != 0) {
            return n;
        }
        // A stream must not give nothing, but some do; the one byte that it has to wait for puts an end to that.
        int b = in.read();
        buffer[offset] = (byte) b;
        return b < 0 ? b : 1;
    }

    private int fromHeld(byte[] buffer, int offset, int length) throws IllegalBytesException {
        if (required) {
            throw new IllegalBytesException(check.fault());
        }
        int n = Math.min(length, held.length - given);
        System.arraycopy(held, given, buffer, offset, n);
        given += n;
        if (given == held.length) {
            held = null;
        }
        return n;
    }

    /** None where bytes wait: who asks for more than there is would lose what is before them. */
    @Override
    public int available() throws IOException {
        return held != null ? 0 : super.available();
    }

    /** Nothing is left out unseen. */
    @Override
    public long skip(long n) throws IOException {
        byte[] skipped = new byte[(int) Math.min(n, 1 << 10)];
        return n <= 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
