package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Makes our parser for what is UTF-8, and Jackson's for all else. */
public final class TextFactory extends JsonFactory {

    private static final long serialVersionUID = 1L;

    public TextFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return isUtf8(data, offset, length)
                ? parser(context, null, data, offset, offset + length, false)
                : super._createParser(data, offset, length, context);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        byte[] buffer = context.allocReadIOBuffer();
        int length = in.readNBytes(buffer, 0, 2);
        if (isUtf8(buffer, 0, length)) {
            return parser(context, in, buffer, 0, length, true);
        }
        InputStream head = new ByteArrayInputStream(buffer.clone(), 0, length);
        context.releaseReadIOBuffer(buffer);
        return super._createParser(new SequenceInputStream(head, in), context);
    }

    /** Text in UTF-16 or UTF-32 has a zero, or a mark that is not ASCII, among its first two bytes. */
    private static boolean isUtf8(byte[] data, int offset, int length) {
        return length > 1 && data[offset] > 0 && data[offset + 1] != 0;
    }

    private TextParser parser(
            IOContext context, InputStream in, byte[] buffer, int start, int end, boolean recyclable) {
        return new TextParser(
                context,
                _parserFeatures,
                in,
                _objectCodec,
                _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                buffer,
                start,
                end,
                recyclable);
    }
}
