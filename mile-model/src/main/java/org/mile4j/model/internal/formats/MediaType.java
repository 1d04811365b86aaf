package org.mile4j.model.internal.formats;

/** Media types: RFC 6838, Section 4.2. */
public final class MediaType {

    private static final String MARKS = "!#$&-^_.+";
    private static final int LONGEST_PART = 127;

    private MediaType() {}

    /** Whether a text is type/subtype without parameters. */
    public static boolean isValid(CharSequence text) {
        int slash = Characters.indexOf(text, '/', 0, text.length());
        return slash > 0 && isName(text, 0, slash) && isName(text, slash + 1, text.length());
    }

    private static boolean isName(CharSequence text, int start, int end) {
        if (start >= end || end - start > LONGEST_PART || !Characters.isLetterOrDigit(text.charAt(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Characters.isLetterOrDigit(text.charAt(i)) && MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
