package org.mile4j.model.internal.lexical;

/**
 * The lexical form of {@code xs:anyURI}: a reference by RFC 2396, as amended by RFC 2732, once the characters that it
 * does not admit have been escaped.
 *
 * <p>Because a text such as {@code //a!b} is a path when it is no host, the rules for host names never decide; only an
 * IPv6 address in brackets has to be right.
 */
final class UriText {
    private static final String MARKS = "-_.!~*'()";
    private static final String ESCAPED = " <>\"{}|\\^~`";
    private static final int LAST_PORT = 65_535;

    // Where a character of ASCII may stand, as it is or escaped; the sign of an escape is none of them.
    private static final int IN_PATH = 1;
    private static final int IN_USER = 1 << 1;
    private static final int IN_QUERY = 1 << 2;
    private static final int IN_SCHEME = 1 << 3;
    // What ends a part.
    private static final int ENDS_SCHEME = 1 << 4;
    private static final int ENDS_AUTHORITY = 1 << 5;
    private static final int ENDS_PATH = 1 << 6;

    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            boolean letterOrDigit = Ascii.isLetter(c) || Ascii.isDigit(c);
            boolean anywhere = isEscaped(c) || letterOrDigit || MARKS.indexOf(c) >= 0;
            KINDS[c] = (byte) (bit(IN_PATH, anywhere || ";/:@&=+$,".indexOf(c) >= 0)
                    | bit(IN_USER, anywhere || ";:&=+$,".indexOf(c) >= 0)
                    | bit(IN_QUERY, anywhere || ";/:@&=+$,?[]".indexOf(c) >= 0)
                    | bit(IN_SCHEME, letterOrDigit || "+-.".indexOf(c) >= 0)
                    | bit(ENDS_SCHEME, ":/?#".indexOf(c) >= 0)
                    | bit(ENDS_AUTHORITY, "/?#".indexOf(c) >= 0)
                    | bit(ENDS_PATH, "?#".indexOf(c) >= 0));
        }
    }

    private static int bit(int kind, boolean set) {
        return set ? kind : 0;
    }

    private UriText() {}

    static boolean isValid(CharSequence text, int start, int end) {
        int at = start;
        int mark = firstOf(ENDS_SCHEME, text, start, end);
        boolean scheme = mark < end && text.charAt(mark) == ':';
        if (scheme) {
            at = mark + 1;
            if (!isScheme(text, start, mark) || at == end || text.charAt(at) == '#') {
                return false;
            }
        }
        if (startsWith("//", text, at, end)) {
            int authorityEnd = firstOf(ENDS_AUTHORITY, text, at + 2, end);
            if (authorityEnd == at + 2 && authorityEnd == end) {
                return false;
            }
            if (authorityEnd == at + 2 || isIpv6Authority(text, at + 2, authorityEnd)) {
                at = authorityEnd;
            }
        }
        boolean opaque = scheme && at < end && text.charAt(at) != '/';
        int pathEnd = firstOf(ENDS_PATH, text, at, end);
        int queryEnd = find('#', text, pathEnd, end);
        return isAll(opaque ? IN_QUERY : IN_PATH, text, at, pathEnd)
                && isAll(IN_QUERY, text, Math.min(pathEnd + 1, queryEnd), queryEnd)
                && isAll(IN_QUERY, text, Math.min(queryEnd + 1, end), end);
    }

    private static boolean isScheme(CharSequence text, int start, int end) {
        if (start == end || !Ascii.isLetter(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!is(IN_SCHEME, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Only characters that may stand there as they are or escaped, and only whole escapes. */
    private static boolean isAll(int kind, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (is(kind, c) || c >= KINDS.length) {
                continue;
            }
            if (c == '%') {
                if (i + 2 >= end || !Ascii.isHexDigit(text.charAt(i + 1)) || !Ascii.isHexDigit(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean is(int kind, char c) {
        return c < KINDS.length && (KINDS[c] & kind) != 0;
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || c >= 0x7F || ESCAPED.indexOf(c) >= 0;
    }

    /** {@code [userinfo "@"] "[" address "]" [":" [port]]}. */
    private static boolean isIpv6Authority(CharSequence text, int start, int end) {
        int at = find('@', text, start, end);
        int host = at == end ? start : at + 1;
        int bracket = find(']', text, host, end);
        return host < end
                && text.charAt(host) == '['
                && bracket < end
                && Ipv6Text.isValid(text, host + 1, bracket)
                && isPort(text, bracket + 1, end)
                && (host == start || isAll(IN_USER, text, start, at));
    }

    private static boolean isPort(CharSequence text, int start, int end) {
        if (start == end) {
            return true;
        }
        int first = start + 1;
        if (text.charAt(start) != ':') {
            return false;
        }
        boolean negative = first < end && text.charAt(first) == '-';
        if (first < end && NumberText.isInteger(text, first, end)) {
            long port = 0;
            for (int i = first; i < end; i++) {
                char c = text.charAt(i);
                port = Ascii.isDigit(c) ? Math.min(LAST_PORT + 1L, port * 10 + c - '0') : port;
            }
            return port <= LAST_PORT && !(negative && port > 0);
        }
        return first == end;
    }

    private static boolean startsWith(String prefix, CharSequence text, int start, int end) {
        for (int i = 0; i < prefix.length(); i++) {
            if (start + i >= end || text.charAt(start + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character of a kind stands, or the end. */
    private static int firstOf(int kind, CharSequence text, int start, int end) {
        int at = start;
        while (at < end && !is(kind, text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int find(char wanted, CharSequence text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != wanted) {
            at++;
        }
        return at;
    }
}
