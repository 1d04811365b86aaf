package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Jackson's parser of UTF-8, which takes a text of ASCII without anything escaped, as nearly all are, as it stands. */
final class TextParser extends UTF8StreamJsonParser implements IodefParser {

    TextParser(
            IOContext context,
            int features,
            InputStream in,
            ObjectCodec codec,
            ByteQuadsCanonicalizer symbols,
            byte[] buffer,
            int start,
            int end,
            boolean recyclable) {
        super(context, features, in, codec, symbols, buffer, start, end, 0, recyclable);
    }

    @Override
    public String takeText(Words words) throws IOException {
        if (_tokenIncomplete) {
            byte[] buffer = _inputBuffer;
            int start = _inputPtr;
            int end = PlainText.end(buffer, start, _inputEnd);
            if (end < _inputEnd && buffer[end] == '"') {
                streamReadConstraints().validateStringLength(end - start);
                _tokenIncomplete = false;
                _inputPtr = end + 1;
                String known = words.find(buffer, start, end);
                return known != null ? known : new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
            }
        }
        return getText();
    }

    @Override
    public int tokenLine() {
        return _tokenInputRow;
    }

    @Override
    public int tokenColumn() {
        return _tokenInputCol;
    }

    @Override
    public long tokenOffset() {
        return -1;
    }
}
