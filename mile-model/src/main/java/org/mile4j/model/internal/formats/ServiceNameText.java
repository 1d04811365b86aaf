package org.mile4j.model.internal.formats;

/** Service names: RFC 6335, Section 5.1, and the marks that names registered before it have. */
public final class ServiceNameText {

    private static final String OLDER_MARKS = "_+./*";
    private static final int LONGEST = 63;

    private ServiceNameText() {}

    /** Whether a text has the form of a registered name: letters, digits, hyphens, a letter among them. */
    public static boolean isValid(CharSequence text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isLetterOrDigit(c) && c != '-' && OLDER_MARKS.indexOf(c) < 0) {
                return false;
            }
            letter |= Characters.isLetter(c);
        }
        return letter && text.length() <= LONGEST && text.charAt(0) != '-';
    }
}
