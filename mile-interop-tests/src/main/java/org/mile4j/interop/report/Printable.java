package org.mile4j.interop.report;

/**
 * Text that may go to a terminal: what a document or a file name says must not move the cursor or change the colours.
 *
 * @since 0.1.0
 */
public final class Printable {

    private Printable() {}

    /**
     * Writes out what would control a terminal or reorder the line.
     *
     * @param text any text
     * @return the text on one line, with control characters, direction marks and lone surrogates as {@code \\uXXXX}
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                plain.append(c).append(text.charAt(++i));
            } else if (acts(c)) {
                plain.append(String.format("\\u%04X", (int) c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (acts(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c)
                || Character.isSurrogate((char) c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFFFE
                || c == '\u2028'
                || c == '\u2029';
    }
}
