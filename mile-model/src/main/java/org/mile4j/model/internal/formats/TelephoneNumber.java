package org.mile4j.model.internal.formats;

/** International telephone numbers: ITU-T E.164. */
public final class TelephoneNumber {

    static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 3;

    private TelephoneNumber() {}

    /** Whether a text is at most 15 digits, grouped or not, with or without a plus sign before them. */
    public static boolean isValid(CharSequence text) {
        int digits = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                digits++;
            } else if (c == '(' && open == 0) {
                open = 1;
            } else if (c == ')' && open == 1) {
                open = 0;
            } else if (!(c == '+' && i == 0) && c != ' ' && c != '-' && c != '.') {
                return false;
            }
        }
        return open == 0 && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
