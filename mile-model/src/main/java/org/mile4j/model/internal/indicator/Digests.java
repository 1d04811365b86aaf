package org.mile4j.model.internal.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Names and values of message digests. */
public final class Digests {
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("md5", 16),
            Map.entry("sha1", 20),
            Map.entry("ripemd160", 20),
            Map.entry("sha224", 28),
            Map.entry("sha256", 32),
            Map.entry("sha384", 48),
            Map.entry("sha512", 64),
            Map.entry("sha3-224", 28),
            Map.entry("sha3-256", 32),
            Map.entry("sha3-384", 48),
            Map.entry("sha3-512", 64),
            Map.entry("whirlpool", 64));

    private Digests() {}

    /**
     * The short name of an algorithm, given by that name in one of its spellings or by an XML Signature identifier such
     * as {@code http://www.w3.org/2001/04/xmlenc#sha256}. An unknown one is its own name.
     */
    public static String algorithm(String text) {
        String given = text.strip();
        int hash = given.lastIndexOf('#');
        String name = given.substring(hash + 1).toLowerCase(Locale.ROOT).replace("_", "-");
        String joined = name.startsWith("sha3") ? name : name.replace("-", "").replace("/", "");
        if (joined.startsWith("sha3") && !joined.startsWith("sha3-") && !joined.equals("sha384")) {
            joined = "sha3-" + joined.substring(4);
        }
        return LENGTHS.containsKey(joined) ? joined : given;
    }

    /**
     * A value in lower-case hexadecimal digits, given so, in Base64, or, as some documents have it, in Base64 of the
     * digits; null if the text is none of these or has not the length of the algorithm.
     */
    public static String value(String algorithm, String text) {
        String given = text.strip();
        if (given.chars().anyMatch(Character::isWhitespace)) {
            given = given.replaceAll("\\s+", "");
        }
        int length = LENGTHS.getOrDefault(algorithm, 0);
        String hex = hex(given, length);
        if (hex != null) {
            return hex;
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(given);
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (bytes.length == length || length == 0 && bytes.length > 0) {
            return HexFormat.of().formatHex(bytes);
        }
        return hex(new String(bytes, StandardCharsets.ISO_8859_1), length);
    }

    private static String hex(String text, int length) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        if (!Canonical.isHex(digits)) {
            return null;
        }
        boolean fits = length == 0 ? digits.length() >= 32 && digits.length() % 2 == 0 : digits.length() == 2 * length;
        return fits ? digits.toLowerCase(Locale.ROOT) : null;
    }
}
