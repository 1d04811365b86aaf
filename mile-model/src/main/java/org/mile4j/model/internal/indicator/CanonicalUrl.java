package org.mile4j.model.internal.indicator;

import java.util.Locale;
import java.util.Map;

/**
 * The text in which URLs are compared: RFC 3986, Sections 6.2.2.1, 6.2.2.2 and 6.2.3. Scheme and host in lower case, no
 * port where it is the usual one, a slash for an empty path, unreserved characters not encoded. Segments of dots stay.
 */
public final class CanonicalUrl {
    private static final Map<String, String> USUAL_PORTS =
            Map.of("http", ":80", "https", ":443", "ftp", ":21", "ws", ":80", "wss", ":443");

    private CanonicalUrl() {}

    /** The canonical text; null if the text is empty. White space inside comes from layout and is dropped. */
    public static String of(String text) {
        String url = withoutSpace(text);
        int colon = url.indexOf(':');
        if (colon < 1 || !url.startsWith("//", colon + 1)) {
            return url.isEmpty() ? null : decoded(url);
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        int start = colon + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String rest = decoded(url.substring(end));
        boolean web = USUAL_PORTS.containsKey(scheme);
        return scheme + "://" + authority(scheme, url.substring(start, end)) + (web && !rest.startsWith("/") ? "/" : "")
                + rest;
    }

    private static String withoutSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return text.replaceAll("\\s+", "");
            }
        }
        return text;
    }

    private static String authority(String scheme, String authority) {
        int at = authority.lastIndexOf('@') + 1;
        String host = authority.substring(at).toLowerCase(Locale.ROOT);
        String usual = USUAL_PORTS.get(scheme);
        if (host.endsWith(":")) {
            host = host.substring(0, host.length() - 1);
        } else if (usual != null && host.endsWith(usual)) {
            host = host.substring(0, host.length() - usual.length());
        }
        int port = host.startsWith("[") ? -1 : host.indexOf(':');
        String name = host.startsWith("[") ? null : Canonical.domain(port < 0 ? host : host.substring(0, port));
        return authority.substring(0, at) + (name == null ? host : name + (port < 0 ? "" : host.substring(port)));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean encoded = c == '%' && i + 2 < text.length() && Canonical.isHex(text.substring(i + 1, i + 3));
            if (!encoded) {
                result.append(c);
                continue;
            }
            int value = Integer.parseInt(text.substring(i + 1, i + 3), 16);
            if (isUnreserved(value)) {
                result.append((char) value);
            } else {
                result.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return result.toString();
    }

    private static boolean isUnreserved(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
    }
}
