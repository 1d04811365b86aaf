package org.mile4j.model.data;

/** A short, quoted piece of a text for a message. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(CharSequence text) {
        StringBuilder excerpt = new StringBuilder(LONGEST + 20).append('"');
        int length = Math.min(LONGEST, text.length());
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            excerpt.append(Character.isISOControl(c) ? ' ' : c);
        }
        if (length < text.length()) {
            excerpt.append("...");
        }
        return excerpt.append('"').toString();
    }
}
