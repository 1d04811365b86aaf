package org.mile4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mile4j.json.internal.token.KeyOut;
import org.mile4j.json.internal.token.TokenOut;

/**
 * Reads, checks and writes IODEF documents in CBOR (RFC 8727, Sections 2.1, 5 and 6).
 *
 * <p>Members are written with the integer keys of Section 5, dates, URLs and bytes with the tags of Section 2.1, numbers as
 * 32-bit floats, maps and arrays with their length in front. Read is more: text keys, dates without a tag as in the RFC's
 * own figures, floats of any width, lengths that are not known in advance.
 *
 * {@snippet :
 * IodefCbor cbor = IodefCbor.defaults();
 * byte[] bytes = cbor.toBytes(document);
 * IodefDocument again = cbor.require(bytes);
 * }
 *
 * <p>An instance is a set of options; it is immutable and may be used by several threads at once.
 *
 * @since 0.1
 */
public final class IodefCbor extends DocumentCodec<IodefCbor> {

    /** The media type; RFC 8727 registers none of its own. */
    public static final String MEDIA_TYPE = "application/cbor";

    private static final IodefCbor DEFAULTS = new IodefCbor(JsonOptions.DEFAULT);

    private final CBORFactory factory;

    private IodefCbor(JsonOptions options) {
        super(options, true);
        factory = Factories.cbor(options.limits());
    }

    /**
     * The corrected profile, strict, structure and semantics checked, members of RFC 8727 only.
     *
     * @return the reader and writer with the default options
     */
    public static IodefCbor defaults() {
        return DEFAULTS;
    }

    /**
     * A reader and writer with options.
     *
     * @param options how documents are read and written
     * @return the reader and writer
     */
    public static IodefCbor with(JsonOptions options) {
        return new IodefCbor(options);
    }

    @Override
    public IodefCbor withOptions(JsonOptions changed) {
        return new IodefCbor(changed);
    }

    @Override
    JsonParser parser(InputStream in) throws IOException {
        return factory.createParser(in);
    }

    @Override
    JsonParser parser(byte[] bytes) throws IOException {
        factory.streamReadConstraints().validateDocumentLength(bytes.length);
        return factory.createParser(bytes);
    }

    @Override
    TokenOut tokens(OutputStream out) {
        return new KeyOut(out, factory);
    }
}
