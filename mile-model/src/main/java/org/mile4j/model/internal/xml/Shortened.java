package org.mile4j.model.internal.xml;

/** Names and values in findings: whoever writes a document must not decide how long our messages and paths are. */
public final class Shortened {

    private static final int LONGEST = 40;

    private Shortened() {}

    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }
}
