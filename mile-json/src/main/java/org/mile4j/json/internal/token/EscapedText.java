package org.mile4j.json.internal.token;

/** Text of ASCII in JSON in which something is escaped by a backslash and one letter. */
final class EscapedText {

    /** The characters that stand for others behind a backslash, and at the same places these others. */
    private static final String LETTERS = "\"\\/bfnrt";

    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private EscapedText() {}

    /** Where the text ends that is plain up to a place; -1 if it does not end, or if it has anything else in it. */
    static int end(byte[] bytes, int plain, int to) {
        int at = plain;
        while (at + 1 < to && bytes[at] == '\\' && LETTERS.indexOf(bytes[at + 1]) >= 0) {
            at = PlainText.end(bytes, at + 2, to);
        }
        return at < to && bytes[at] == '"' ? at : -1;
    }

    /** The text between two places, which is plain up to a third one. */
    static String string(byte[] bytes, int from, int plain, int to) {
        byte[] text = new byte[to - from - 1];
        int length = plain - from;
        System.arraycopy(bytes, from, text, 0, length);
        int at = plain;
        while (at < to) {
            text[length++] = (byte) MEANT.charAt(LETTERS.indexOf(bytes[at + 1]));
            int end = PlainText.end(bytes, at + 2, to);
            System.arraycopy(bytes, at + 2, text, length, end - at - 2);
            length += end - at - 2;
            at = end;
        }
        return PlainText.string(text, 0, length);
    }
}
