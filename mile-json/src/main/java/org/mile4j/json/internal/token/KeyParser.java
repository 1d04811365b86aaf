package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import com.fasterxml.jackson.dataformat.cbor.CBORReadContext;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Jackson's parser of CBOR, which knows the names of small map keys, and takes a text of ASCII as it stands. Numbers with
 * tag 2 are never negative (RFC 8949, Section 3.4.3), whatever their first bit, and simple values without a meaning are refused.
 */
final class KeyParser extends CBORParser implements IodefParser {

    /** Keys from -256 to 255: those with one byte, or two. */
    private static final String[] NAMES = new String[512];

    private static final int LONGEST_IN_HEAD = 23;
    private static final int ONE_BYTE = 24;
    private static final int TWO_BYTES = 25;
    private static final int POSITIVE_BIGNUM = 2;
    private static final int TAG_BASE64 = 22;

    private static final int INTEGER = 0;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;

    /** A key, a tag, and the head of a value with its length or number. */
    private static final int MOST_HEADS = 2 + 2 + 3;

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
    public int nextMember(Names names, int last, long seen) throws IOException {
        CBORReadContext context = _streamReadContext;
        if (_tokenIncomplete || _currToken == JsonToken.FIELD_NAME || !context.hasExpectedLength()) {
            return OTHER;
        }
        if (context.getEntryCount() == context.getExpectedLength()) {
            closed(context, JsonToken.END_OBJECT);
            return END;
        }
        int at = _inputPtr;
        if (_inputEnd - at < MOST_HEADS) {
            return OTHER;
        }
        int head = _inputBuffer[at++];
        int key = head & 0x1f;
        if (key == ONE_BYTE) {
            key = _inputBuffer[at++] & 0xff;
        }
        if ((head & 0xc0) != 0 || (head & 0x1f) > ONE_BYTE) {
            return OTHER;
        }
        int member = names.withKey((head & 0x20) == 0 ? key : -1 - key);
        if (member < 0 || (seen >>> member & 1) != 0) {
            return OTHER;
        }
        return value(context, at, names.isInteger(member)) == null ? OTHER : member;
    }

    @Override
    public JsonToken nextItem() throws IOException {
        CBORReadContext context = _streamReadContext;
        if (_tokenIncomplete || !context.hasExpectedLength()) {
            return null;
        }
        if (context.getEntryCount() == context.getExpectedLength()) {
            closed(context, JsonToken.END_ARRAY);
            return JsonToken.END_ARRAY;
        }
        return _inputEnd - _inputPtr < MOST_HEADS ? null : value(context, _inputPtr, false);
    }

    private void closed(CBORReadContext context, JsonToken token) {
        _tokenInputTotal = _currInputProcessed + _inputPtr;
        _stringRefs.pop();
        _tagValues.clear();
        _streamReadContext = context.getParent();
        token(token);
    }

    /** Sets the token. To look first costs less than to have the collector of garbage told of what is set. */
    private void token(JsonToken token) {
        if (_currToken != token) {
            _currToken = token;
        }
    }

    /**
     * Steps on to the value at a place; null, with nothing changed, if it is none to step on to. It may have one tag in the
     * head or the byte behind it.
     */
    private JsonToken value(CBORReadContext context, int from, boolean integer) throws IOException {
        byte[] buffer = _inputBuffer;
        int at = from;
        int head = buffer[at++] & 0xff;
        int tag = -1;
        if (head >> 5 == TAG) {
            tag = head & 0x1f;
            if (tag == ONE_BYTE) {
                tag = buffer[at++] & 0xff;
            }
            if ((head & 0x1f) > ONE_BYTE) {
                return null;
            }
            head = buffer[at++] & 0xff;
        }
        int length = head & 0x1f;
        JsonToken token;
        switch (head >> 5) {
            case TEXT -> {
                token = JsonToken.VALUE_STRING;
                _typeByte = head;
                _tokenIncomplete = true;
            }
            case BYTES -> {
                if (tag >= 0 && tag != TAG_BASE64) {
                    return null;
                }
                token = JsonToken.VALUE_EMBEDDED_OBJECT;
                _typeByte = head;
                _tokenIncomplete = true;
            }
            case INTEGER -> {
                if (!integer || tag >= 0 || length > TWO_BYTES) {
                    return null;
                }
                token = JsonToken.VALUE_NUMBER_INT;
                at = number(length, at);
            }
            case ARRAY, MAP -> {
                if (tag >= 0 || length > ONE_BYTE) {
                    return null;
                }
                token = head >> 5 == MAP ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
                if (length == ONE_BYTE) {
                    length = buffer[at++] & 0xff;
                }
            }
            default -> {
                return null;
            }
        }
        _tokenInputTotal = _currInputProcessed + from;
        context.expectMoreValues();
        _inputPtr = at;
        token(token);
        if (_binaryValue != null || _simpleValue != null) {
            _binaryValue = null;
            _simpleValue = null;
        }
        _tagValues.clear();
        if (tag >= 0) {
            _tagValues.add(tag);
        }
        if (token.isStructStart()) {
            _stringRefs.push(false);
            _streamReadContext = token == JsonToken.START_OBJECT
                    ? context.createChildObjectContext(length)
                    : context.createChildArrayContext(length);
            streamReadConstraints().validateNestingDepth(_streamReadContext.getNestingDepth());
        }
        return token;
    }

    /** Notes the number with a length in its head; gives the place behind it. */
    private int number(int length, int at) {
        _numTypesValid = NR_INT;
        if (length == ONE_BYTE) {
            _numberInt = _inputBuffer[at] & 0xff;
            return at + 1;
        }
        if (length == TWO_BYTES) {
            _numberInt = (_inputBuffer[at] & 0xff) << 8 | _inputBuffer[at + 1] & 0xff;
            return at + 2;
        }
        _numberInt = length;
        return at;
    }

    @Override
    public String takeInteger() throws IOException {
        return _numTypesValid == NR_INT && _numberInt >= 0 ? PlainText.small(_numberInt) : getText();
    }

    @Override
    public String takeWord(Words words) throws IOException {
        return null;
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

    /** Jackson takes simple values that have no meaning (RFC 8949, Section 3.3) for numbers. */
    @Override
    public JsonToken _decodeSimpleValue(int low, int head) throws IOException {
        super._decodeSimpleValue(low, head);
        throw _constructError("the simple value " + _numberInt + " has no meaning");
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
