package org.mile4j.model.internal.formats;

/** Domain names: RFC 1034, Section 3.5, with the letters of other scripts (RFC 5890). */
public final class DomainName {

    private static final int LONGEST = 254;
    private static final int LONGEST_LABEL = 63;

    private DomainName() {}

    /** Whether a text is a name of two labels or more whose last one is no number. */
    public static boolean isFullyQualified(CharSequence text) {
        return isName(text, 0, text.length(), 2, false);
    }

    /** Whether a text is a domain name of any number of labels; labels may begin with an underscore. */
    public static boolean isName(CharSequence text) {
        return isName(text, 0, text.length(), 1, true);
    }

    static boolean isName(CharSequence text, int start, int end, int fewestLabels, boolean service) {
        int stop = end > start + 1 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int labels = 0;
        int at = start;
        int last = start;
        if (end - start > LONGEST || stop == start) {
            return false;
        }
        while (at <= stop) {
            int dot = Characters.indexOf(text, '.', at, stop);
            int labelEnd = dot < 0 ? stop : dot;
            if (!isLabel(text, at, labelEnd, service)) {
                return false;
            }
            labels++;
            last = at;
            at = labelEnd + 1;
        }
        return labels >= fewestLabels && !Characters.isDigits(text, last, stop);
    }

    private static boolean isLabel(CharSequence text, int start, int end, boolean service) {
        if (start >= end || end - start > LONGEST_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = Characters.isLetterOrDigit(c) || c == '-' || c == '_' && service;
            if (!plain && (c < 0x80 || !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !isMark(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
