package org.mile4j.model.internal.formats;

/** Names of the Common Platform Enumeration: NIST IR 7695. */
public final class PlatformName {

    private static final String FORMATTED = "cpe:2.3:";
    private static final String URI = "cpe:/";
    private static final int ATTRIBUTES = 11;

    private PlatformName() {}

    /** Whether a text is a formatted string of CPE 2.3 or a CPE URI. */
    public static boolean isValid(String text) {
        if (text.startsWith(FORMATTED)) {
            return isFormatted(text);
        }
        return text.regionMatches(true, 0, URI, 0, URI.length()) && isUri(text);
    }

    private static boolean isFormatted(String text) {
        int attributes = 1;
        int length = 0;
        for (int i = FORMATTED.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                if (length == 0) {
                    return false;
                }
                attributes++;
                length = 0;
            } else if (c <= ' ' || c > '~') {
                return false;
            } else {
                i += c == '\\' ? 1 : 0;
                length++;
            }
        }
        return attributes == ATTRIBUTES && length > 0 && "aoh*-".indexOf(text.charAt(FORMATTED.length())) >= 0;
    }

    private static boolean isUri(String text) {
        int parts = 1;
        for (int i = URI.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
            parts += c == ':' ? 1 : 0;
        }
        return parts <= 7 && text.length() > URI.length() && "aohAOH".indexOf(text.charAt(URI.length())) >= 0;
    }
}
