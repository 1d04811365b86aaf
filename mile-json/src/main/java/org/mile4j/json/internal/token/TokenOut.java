package org.mile4j.json.internal.token;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigInteger;

/** What documents are written to: JSON or CBOR, by Jackson or straight into bytes. Texts are Unicode, or refused. */
public interface TokenOut {

    /** The length of an object or array that is not known before it is written. */
    int UNKNOWN = -1;

    /** The tags of RFC 8949, Section 3.4, that RFC 8727 uses. */
    int TAG_DATE = 0;

    int TAG_BASE64 = 22;
    int TAG_URI = 32;

    /** Whether this is CBOR. */
    boolean isBinary();

    /** Whether bytes are made here and not by a generator of Jackson's. */
    default boolean isStraight() {
        return false;
    }

    /** Begins an object. */
    void startObject(int members) throws IOException;

    void endObject() throws IOException;

    /** Begins an array. */
    void startArray(int items) throws IOException;

    void endArray() throws IOException;

    /** Writes the name of a member, in CBOR its key if it has one. */
    void name(Label label) throws IOException;

    /** Writes any name, as text. */
    void name(String name) throws IOException;

    /** Writes text, in CBOR with its length in front however long it is. */
    void text(String text) throws IOException;

    /** Writes a text that was encoded before. */
    void word(Label word) throws IOException;

    /** Writes a member that is a text. */
    default void text(Label name, String text) throws IOException {
        name(name);
        text(text);
    }

    /** Writes a member that is a text that was encoded before. */
    default void word(Label name, Label word) throws IOException {
        name(name);
        word(word);
    }

    /** Writes a member that is a date. */
    default void date(Label name, String date) throws IOException {
        name(name);
        tag(TAG_DATE);
        text(date);
    }

    /** Writes the tag of the next value, in CBOR. */
    void tag(int tag) throws IOException;

    /** Writes bytes, in JSON as the text of their base64. */
    void bytes(byte[] bytes) throws IOException;

    /** Writes a number that has JSON's form; not for CBOR. */
    void number(String json) throws IOException;

    void number(long value) throws IOException;

    void number(BigInteger value) throws IOException;

    /** Writes a number of 32 bits; for CBOR. */
    void number(float value) throws IOException;

    void bool(boolean value) throws IOException;

    void nothing() throws IOException;

    /** Copies the value on which a parser stands. */
    void copy(JsonParser value) throws IOException;

    /** Hands on what was written so far. */
    void flush() throws IOException;

    /** Hands on what was written, after which nothing is written any more; what it goes to is not closed. */
    default void close() throws IOException {
        flush();
    }
}
