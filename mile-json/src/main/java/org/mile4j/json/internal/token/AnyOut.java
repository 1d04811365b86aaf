package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;

/** Writes to any generator of Jackson's. */
public final class AnyOut implements TokenOut {

    private static final int LONG_DIGITS = 18;
    private static final int MOST_DIGITS = 1_000;

    private final JsonGenerator out;
    private final CBORGenerator cbor;
    private final boolean writesText;

    public AnyOut(JsonGenerator out) {
        this.out = out;
        this.cbor = out instanceof CBORGenerator c ? c : null;
        this.writesText = out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public boolean isBinary() {
        return cbor != null;
    }

    @Override
    public void startObject(int members) throws IOException {
        if (cbor == null || members == UNKNOWN) {
            out.writeStartObject();
        } else {
            cbor.writeStartObject(null, members);
        }
    }

    @Override
    public void endObject() throws IOException {
        out.writeEndObject();
    }

    @Override
    public void startArray(int items) throws IOException {
        if (cbor == null || items == UNKNOWN) {
            out.writeStartArray();
        } else {
            cbor.writeStartArray(null, items);
        }
    }

    @Override
    public void endArray() throws IOException {
        out.writeEndArray();
    }

    @Override
    public void name(Label label) throws IOException {
        if (cbor != null && label.key != Names.NO_KEY) {
            cbor.writeFieldId(label.key);
        } else {
            out.writeFieldName(label.text);
        }
    }

    @Override
    public void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        if (cbor == null) {
            PlainText.requireUnicode(text);
            out.writeString(text);
        } else {
            byte[] bytes = BufferOut.utf8(text);
            cbor.writeUTF8String(bytes, 0, bytes.length);
        }
    }

    @Override
    public void word(Label word) throws IOException {
        out.writeString(word.text);
    }

    @Override
    public void tag(int tag) throws IOException {
        if (cbor != null) {
            cbor.writeTag(tag);
        }
    }

    @Override
    public void bytes(byte[] bytes) throws IOException {
        if (cbor == null) {
            out.writeString(Base64.getEncoder().encodeToString(bytes));
        } else {
            cbor.writeTag(TAG_BASE64);
            cbor.writeBinary(bytes);
        }
    }

    @Override
    public void number(String json) throws IOException {
        if (writesText || !isInteger(json)) {
            out.writeNumber(json);
        } else if (json.length() <= LONG_DIGITS) {
            out.writeNumber(Long.parseLong(json));
        } else {
            out.writeNumber(new BigInteger(json));
        }
    }

    /** Whether what makes trees has to be told that a number is an integer; one of too many digits is left to its reader. */
    private static boolean isInteger(String json) {
        return json.length() <= MOST_DIGITS && json.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }

    @Override
    public void number(long value) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public void number(BigInteger value) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public void number(float value) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public void bool(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        out.writeNull();
    }

    @Override
    public void copy(JsonParser value) throws IOException {
        out.copyCurrentStructure(value);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
