package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactoryBuilder;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.io.InputStream;

/** Makes our parser of CBOR. */
public final class KeyFactory extends CBORFactory {

    private static final long serialVersionUID = 1L;

    public KeyFactory(CBORFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected CBORParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return parser(context, null, data, offset, offset + length, false);
    }

    @Override
    protected CBORParser _createParser(InputStream in, IOContext context) throws IOException {
        return parser(context, in, context.allocReadIOBuffer(), 0, 0, true);
    }

    private KeyParser parser(IOContext context, InputStream in, byte[] buffer, int start, int end, boolean recyclable) {
        return new KeyParser(
                context,
                _parserFeatures,
                _formatParserFeatures,
                _objectCodec,
                _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
                in,
                buffer,
                start,
                end,
                recyclable);
    }
}
