package org.mile4j.model.data;

/** A short, quoted piece of a text for a message, with controls written out. */
final class Excerpt {
    private static final int LONGEST = 40;
    private static final int BEFORE = 12;

    private Excerpt() {}

    /** The start of a text. */
    static String of(CharSequence text) {
        return around(text, 0);
    }

    /** The part of a text that shows what stands at an index. */
    static String around(CharSequence text, int index) {
        int start = text.length() <= LONGEST || index <= BEFORE ? 0 : index - BEFORE;
        int end = Math.min(text.length(), start + LONGEST);
        StringBuilder excerpt = new StringBuilder(LONGEST + 20).append(start > 0 ? "\"..." : "\"");
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> excerpt.append("\\n");
                case '\r' -> excerpt.append("\\r");
                case '\t' -> excerpt.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        excerpt.append(String.format("\\u%04x", (int) c));
                    } else {
                        excerpt.append(c);
                    }
                }
            }
        }
        return excerpt.append(end < text.length() ? "...\"" : "\"").toString();
    }
}
