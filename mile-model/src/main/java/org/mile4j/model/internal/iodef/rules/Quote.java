package org.mile4j.model.internal.iodef.rules;

/** A short, quoted piece of a value for a message. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String text) {
        String stripped = text.strip();
        StringBuilder quote = new StringBuilder(LONGEST + 8).append('"');
        int length = Math.min(LONGEST, stripped.length());
        for (int i = 0; i < length; i++) {
            char c = stripped.charAt(i);
            quote.append(Character.isISOControl(c) ? ' ' : c);
        }
        return quote.append(length < stripped.length() ? "...\"" : "\"").toString();
    }
}
