package org.mile4j.model.internal.rules;

/** A short, quoted piece of a value for a message, with one blank for any white space. */
public final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    /** A text, quoted. */
    public static String of(String text) {
        String stripped = text.strip();
        StringBuilder quote = new StringBuilder(LONGEST + 8).append('"');
        int length = length(stripped);
        for (int i = 0; i < length; i++) {
            char c = stripped.charAt(i);
            boolean blank = Character.isISOControl(c) || c == ' ';
            if (!blank) {
                quote.append(c);
            } else if (quote.charAt(quote.length() - 1) != ' ') {
                quote.append(' ');
            }
        }
        return quote.append(length < stripped.length() ? "...\"" : "\"").toString();
    }

    /** How many characters are quoted: never the first half of a pair of surrogates alone. */
    private static int length(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
