package org.mile4j.model.internal.formats;

/** E-mail addresses: RFC 5322, Section 3.4.1, and RFC 6531, Section 3.3; comments and folding are not admitted. */
public final class MailAddress {

    private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

    private MailAddress() {}

    /** Whether a text is local-part@domain. */
    public static boolean isValid(CharSequence text) {
        int end = text.length();
        int at = end > 0 && text.charAt(0) == '"' ? quotedEnd(text) : dotAtomEnd(text);
        if (at <= 0 || at >= end || text.charAt(at) != '@') {
            return false;
        }
        if (at + 1 < end && text.charAt(at + 1) == '[') {
            return isLiteral(text, at + 2, end);
        }
        // Names of hosts have no underscore, but a dot-atom may, and mail is seen from such domains.
        return DomainName.isName(text, at + 1, end, 1, true);
    }

    private static int dotAtomEnd(CharSequence text) {
        boolean dot = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return dot ? -1 : i;
            }
            if (c == '.' ? dot : !isAtom(c)) {
                return -1;
            }
            dot = c == '.';
        }
        return -1;
    }

    private static boolean isAtom(char c) {
        return Characters.isLetterOrDigit(c) || c >= 0xA0 || ATOM_MARKS.indexOf(c) >= 0;
    }

    private static int quotedEnd(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c < ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isLiteral(CharSequence text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '[' || c == ']' || c == '\\') {
                return false;
            }
        }
        return end - 1 > start && text.charAt(end - 1) == ']';
    }
}
