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
    private static final String PATH = ";/:@&=+$,";
    private static final String USER = ";:&=+$,";
    private static final String ESCAPED = " <>\"{}|\\^~`";
    private static final int LAST_PORT = 65_535;

    /** Whether a character of ASCII may stand anywhere, as it is or escaped; the sign of an escape is none of them. */
    private static final boolean[] ANYWHERE = new boolean[128];

    static {
        for (char c = 0; c < ANYWHERE.length; c++) {
            ANYWHERE[c] = isEscaped(c) || Ascii.isLetter(c) || Ascii.isDigit(c) || MARKS.indexOf(c) >= 0;
        }
    }

    private UriText() {}

    static boolean isValid(CharSequence text, int start, int end) {
        int at = start;
        int mark = firstOf(":/?#", text, start, end);
        boolean scheme = mark < end && text.charAt(mark) == ':';
        if (scheme) {
            at = mark + 1;
            if (!isScheme(text, start, mark) || at == end || text.charAt(at) == '#') {
                return false;
            }
        }
        if (startsWith("//", text, at, end)) {
            int authorityEnd = firstOf("/?#", text, at + 2, end);
            if (authorityEnd == at + 2 && authorityEnd == end) {
                return false;
            }
            if (authorityEnd == at + 2 || isIpv6Authority(text, at + 2, authorityEnd)) {
                at = authorityEnd;
            }
        }
        boolean opaque = scheme && at < end && text.charAt(at) != '/';
        int pathEnd = firstOf("?#", text, at, end);
        int queryEnd = firstOf("#", text, pathEnd, end);
        return isAll(opaque ? PATH + "?[]" : PATH, text, at, pathEnd)
                && isAll(PATH + "?[]", text, Math.min(pathEnd + 1, queryEnd), queryEnd)
                && isAll(PATH + "?[]", text, Math.min(queryEnd + 1, end), end);
    }

    private static boolean isScheme(CharSequence text, int start, int end) {
        if (start == end || !Ascii.isLetter(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetter(c) && !Ascii.isDigit(c) && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Only characters that may stand there as they are or escaped, and only whole escapes. */
    private static boolean isAll(String reserved, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ANYWHERE.length || ANYWHERE[c]) {
                continue;
            }
            if (c == '%') {
                if (i + 2 >= end || !Ascii.isHexDigit(text.charAt(i + 1)) || !Ascii.isHexDigit(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (reserved.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || c >= 0x7F || ESCAPED.indexOf(c) >= 0;
    }

    /** {@code [userinfo "@"] "[" address "]" [":" [port]]}. */
    private static boolean isIpv6Authority(CharSequence text, int start, int end) {
        int at = firstOf("@", text, start, end);
        int host = at == end ? start : at + 1;
        int bracket = firstOf("]", text, host, end);
        return host < end
                && text.charAt(host) == '['
                && bracket < end
                && Ipv6Text.isValid(text, host + 1, bracket)
                && isPort(text, bracket + 1, end)
                && (host == start || isAll(USER, text, start, at));
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

    private static int firstOf(String wanted, CharSequence text, int start, int end) {
        int at = start;
        while (at < end && wanted.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
