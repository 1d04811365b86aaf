package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Jackson's parser of CBOR, which knows the names of small map keys, and takes a text of ASCII as it stands. Numbers with
 * tag 2 are never negative (RFC 8949, Section 3.4.3), whatever their first bit.
 */
final class KeyParser extends CBORParser implements IodefParser {

    /** Keys from -256 to 255: those with one byte, or two. */
    private static final String[] NAMES = new String[512];

    private static final int LONGEST_IN_HEAD = 23;
    private static final int ONE_BYTE = 24;
    private static final int TWO_BYTES = 25;
    private static final int POSITIVE_BIGNUM = 2;

    static {
        for (int i = 0; i < NAMES.length; i++) {
            NAMES[i] = Integer.toString(i - NAMES.length / 2);
        }
    }

    KeyParser(
            IOContext context,
            int features,
            int cborFeatures,
            ObjectCodec codec,
            ByteQuadsCanonicalizer symbols,
            InputStream in,
            byte[] buffer,
            int start,
            int end,
            boolean recyclable) {
        super(context, features, cborFeatures, codec, symbols, in, buffer, start, end, recyclable);
    }

    @Override
    protected String _numberToName(int head, boolean negative, TagList tags) throws IOException {
        int key = head & 0x1f;
        if (key == ONE_BYTE && _inputPtr < _inputEnd && tags.isEmpty()) {
            key = _inputBuffer[_inputPtr++] & 0xff;
        } else if (key > LONGEST_IN_HEAD || !tags.isEmpty()) {
            return super._numberToName(head, negative, tags);
        }
        return NAMES[NAMES.length / 2 + (negative ? -1 - key : key)];
    }

    @Override
    public String takeText(Words words) throws IOException {
        byte[] buffer = _inputBuffer;
        int start = _inputPtr;
        int length = _typeByte & 0x1f;
        if (length == ONE_BYTE && start < _inputEnd) {
            length = buffer[start++] & 0xff;
        } else if (length == TWO_BYTES && start + 1 < _inputEnd) {
            length = (buffer[start] & 0xff) << 8 | buffer[start + 1] & 0xff;
            start += 2;
        } else if (length > LONGEST_IN_HEAD) {
            return getText();
        }
        int end = start + length;
        if (end <= _inputEnd && _tokenIncomplete && _stringRefs.empty()) {
            streamReadConstraints().validateStringLength(length);
            String known = words.find(buffer, start, end);
            String text = known != null ? known : new String(buffer, start, length, StandardCharsets.UTF_8);
            // As many characters as bytes, and none that stands for a broken one: all are ASCII.
            if (text.length() == length && text.indexOf('\uFFFD') < 0) {
                _tokenIncomplete = false;
                _inputPtr = end;
                return text;
            }
        }
        return getText();
    }

    @Override
    protected JsonToken _handleTaggedBinary(TagList tags) throws IOException {
        boolean positive = tags.contains(POSITIVE_BIGNUM);
        JsonToken token = super._handleTaggedBinary(tags);
        if (positive && _numberBigInt.signum() < 0) {
            _numberBigInt = new BigInteger(1, _binaryValue);
        }
        return token;
    }

    @Override
    public int tokenLine() {
        return 0;
    }

    @Override
    public int tokenColumn() {
        return 0;
    }

    @Override
    public long tokenOffset() {
        return _tokenInputTotal;
    }
}
