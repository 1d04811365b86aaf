package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.iodef.MLString;

/** Puts bytes of a document that is known to the letter behind each other; it looks at no text. */
final class HandBytes {

    /** No event and no indicator takes more. */
    private static final int LARGEST = 4 * 1024;

    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int count;

    HandBytes(OutputStream out) {
        this.out = out;
    }

    /** The bytes of markup, made once. */
    static byte[] markup(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Makes place for what is written until this is called again. */
    void room() throws IOException {
        if (buffer.length - count < LARGEST) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, count);
        count = 0;
    }

    HandBytes put(byte[] markup) {
        System.arraycopy(markup, 0, buffer, count, markup.length);
        count += markup.length;
        return this;
    }

    /** A text of ASCII without anything that is escaped, which is copied as it lies in memory. */
    @SuppressWarnings("deprecation")
    HandBytes put(String text) {
        int length = text.length();
        text.getBytes(0, length, buffer, count);
        count += length;
        return this;
    }

    HandBytes put(Optional<String> text) {
        return put(text.get());
    }

    HandBytes value(Optional<? extends OpenEnumeration> value) {
        return put(value.get().value());
    }

    HandBytes time(Optional<DateTime> time) {
        return put(time.get().text());
    }

    HandBytes number(Optional<IntegerValue> number) {
        return put(number.get().text());
    }

    HandBytes phrase(List<MLString> phrase) {
        return put(phrase.get(0).value());
    }

    /** One of the few texts with something that is escaped, or letters of two bytes. */
    HandBytes escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> put("&amp;");
                case '<' -> put("&lt;");
                case '>' -> put("&gt;");
                default -> {
                    if (c < 0x80) {
                        buffer[count++] = (byte) c;
                    } else {
                        buffer[count++] = (byte) (0xC0 | c >> 6);
                        buffer[count++] = (byte) (0x80 | c & 0x3F);
                    }
                }
            }
        }
        return this;
    }
}
