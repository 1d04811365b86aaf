package org.mile4j.rolie.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.model.internal.parser.Utf8Input;

/**
 * Parsers of JSON that refuse bytes that are not UTF-8 (RFC 8259, Section 8.1). Left to itself, Jackson takes U+FFFD for
 * them, or lets characters in more bytes than they need pass.
 */
final class StrictText {

    private static final int LONGEST_MARK = 4;
    private static final int UTF_8_MARK = 3;

    private StrictText() {}

    /**
     * A parser that throws {@link IllegalBytesException} where the bytes are not UTF-8, and another {@link
     * java.nio.charset.CharacterCodingException} where they end within a character. A document in UTF-16 or UTF-32 is left
     * to Jackson.
     */
    static JsonParser parser(JsonFactory factory, InputStream document) throws IOException {
        Utf8Input bytes = new Utf8Input(document);
        PushbackInputStream in = new PushbackInputStream(bytes, LONGEST_MARK);
        byte[] head = in.readNBytes(LONGEST_MARK);
        int begin = hasMark(head) ? UTF_8_MARK : 0;
        in.unread(head, begin, head.length - begin);
        boolean utf8 = isUtf8(head);
        bytes.require(utf8);
        if (!utf8) {
            return factory.createParser(in);
        }
        return factory.createParser(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean hasMark(byte[] head) {
        return head.length >= UTF_8_MARK && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** Text in UTF-16 or UTF-32 begins with a mark of its own, or has a zero among its first two bytes. */
    private static boolean isUtf8(byte[] head) {
        return head.length < 2 || head[0] != 0 && head[1] != 0 && (head[0] & 0xFE) != 0xFE;
    }
}
