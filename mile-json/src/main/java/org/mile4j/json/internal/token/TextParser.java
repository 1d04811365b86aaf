package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.InputStream;

/** Jackson's parser of UTF-8, which takes a text of ASCII without anything escaped, as nearly all are, as it stands. */
final class TextParser extends UTF8StreamJsonParser implements IodefParser {

    /** Integers with more digits are left to Jackson. */
    private static final int MOST_DIGITS = 15;

    /** Where the integer begins on which the parser stands, if it is one that was stepped on to; else -1. */
    private int integerAt = -1;

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
    public int nextMember(Names names, int last, long seen) throws IOException {
        int at = _inputPtr;
        byte[] buffer = _inputBuffer;
        if (_tokenIncomplete || _currToken == JsonToken.FIELD_NAME || at >= _inputEnd) {
            return OTHER;
        }
        JsonReadContext context = _parsingContext;
        if (buffer[at] == '}') {
            _inputPtr = at + 1;
            closed(context, JsonToken.END_OBJECT);
            return END;
        }
        if (context.hasCurrentIndex() && buffer[at++] != ',') {
            return OTHER;
        }
        Names.Name name = names.behind(last);
        if (name == null || !name.standsAt(buffer, at, _inputEnd)) {
            name = name(names, last, at);
        }
        if (name == null || (seen >>> name.member & 1) != 0) {
            return OTHER;
        }
        at += name.length;
        if (at < _inputEnd && buffer[at] == ' ') {
            at++;
        }
        return value(context, at, names.isInteger(name.member)) == null ? OTHER : name.member;
    }

    /** The name that stands at a place with its colon, or null. */
    private Names.Name name(Names names, int last, int at) {
        byte[] buffer = _inputBuffer;
        if (at >= _inputEnd || buffer[at] != '"') {
            return null;
        }
        int end = PlainText.end(buffer, at + 1, _inputEnd);
        if (end >= _inputEnd - 1 || buffer[end] != '"' || buffer[end + 1] != ':') {
            return null;
        }
        Names.Name name = names.find(buffer, at + 1, end);
        if (name != null) {
            names.stood(name, last);
        }
        return name;
    }

    @Override
    public JsonToken nextItem() throws IOException {
        int at = _inputPtr;
        if (_tokenIncomplete || at >= _inputEnd) {
            return null;
        }
        JsonReadContext context = _parsingContext;
        byte[] buffer = _inputBuffer;
        if (buffer[at] == ']') {
            _inputPtr = at + 1;
            closed(context, JsonToken.END_ARRAY);
            return JsonToken.END_ARRAY;
        }
        if (context.hasCurrentIndex() && buffer[at++] != ',') {
            return null;
        }
        return value(context, at, false);
    }

    /** Steps on to the value at a place; null, with nothing changed, if it is none to step on to. */
    private JsonToken value(JsonReadContext context, int at, boolean integer) throws IOException {
        if (at >= _inputEnd) {
            return null;
        }
        int next = at + 1;
        switch (_inputBuffer[at]) {
            case '"' -> {
                context.expectComma();
                _tokenIncomplete = true;
                return steppedTo(JsonToken.VALUE_STRING, at, next);
            }
            case '{' -> {
                context.expectComma();
                createChildObjectContext(_currInputRow, next - _currInputRowStart);
                return steppedTo(JsonToken.START_OBJECT, at, next);
            }
            case '[' -> {
                context.expectComma();
                createChildArrayContext(_currInputRow, next - _currInputRowStart);
                return steppedTo(JsonToken.START_ARRAY, at, next);
            }
            default -> {
                int end = integer ? digits(at) : at;
                if (end == at) {
                    return null;
                }
                context.expectComma();
                integerAt = at;
                return steppedTo(JsonToken.VALUE_NUMBER_INT, at, end);
            }
        }
    }

    private JsonToken steppedTo(JsonToken token, int at, int next) {
        _inputPtr = next;
        token(token);
        place(at + 1);
        return token;
    }

    /** Sets the token. To look first costs less than to have the collector of garbage told of what is set. */
    private void token(JsonToken token) {
        if (_currToken != token) {
            _currToken = token;
        }
    }

    /** Where some digits end, if they are a number of which nothing follows and which is not long; else where they begin. */
    private int digits(int from) {
        int to = Math.min(_inputEnd, from + MOST_DIGITS + 1);
        int at = from;
        while (at < to && _inputBuffer[at] >= '0' && _inputBuffer[at] <= '9') {
            at++;
        }
        boolean whole = at < to && (_inputBuffer[at] == ',' || _inputBuffer[at] == '}');
        return whole && (_inputBuffer[from] != '0' || at == from + 1) ? at : from;
    }

    private void closed(JsonReadContext context, JsonToken token) {
        place(_inputPtr);
        _parsingContext = context.clearAndGetParent();
        token(token);
    }

    /** Notes where the token stands whose first byte lies before a place. */
    private void place(int behind) {
        _tokenInputTotal = _currInputProcessed + behind;
        _tokenInputRow = _currInputRow;
        _tokenInputCol = behind - _currInputRowStart;
    }

    @Override
    public String takeInteger() throws IOException {
        int start = integerAt;
        integerAt = -1;
        return start < 0 ? getText() : PlainText.digits(_inputBuffer, start, _inputPtr);
    }

    @Override
    public String takeText(Words words) throws IOException {
        if (!_tokenIncomplete) {
            return getText();
        }
        if (words != Words.NONE) {
            String word = takeWord(words);
            if (word != null) {
                return word;
            }
        }
        byte[] buffer = _inputBuffer;
        int start = _inputPtr;
        int end = PlainText.end(buffer, start, _inputEnd);
        if (end < _inputEnd && buffer[end] == '"') {
            streamReadConstraints().validateStringLength(end - start);
            _tokenIncomplete = false;
            _inputPtr = end + 1;
            return PlainText.string(buffer, start, end);
        }
        return escaped(start, end);
    }

    /** The text that begins at a place and is plain up to another one. */
    private String escaped(int start, int plain) throws IOException {
        int end = EscapedText.end(_inputBuffer, plain, _inputEnd);
        if (end < 0) {
            return getText();
        }
        String text = EscapedText.string(_inputBuffer, start, plain, end);
        streamReadConstraints().validateStringLength(text.length());
        _tokenIncomplete = false;
        _inputPtr = end + 1;
        return text;
    }

    @Override
    public String takeWord(Words words) {
        if (!_tokenIncomplete) {
            return null;
        }
        int word = words.quoted(_inputBuffer, _inputPtr, _inputEnd);
        if (word < 0) {
            return null;
        }
        String text = words.text(word);
        _tokenIncomplete = false;
        _inputPtr += text.length() + 1;
        return text;
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
