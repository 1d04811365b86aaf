package org.mile4j.model.internal.indicator;

import java.net.IDN;
import java.util.Locale;
import java.util.Map;

/** The texts in which names and identifiers are compared. A method gives null when the text cannot be read. */
public final class Canonical {
    private static final Map<String, String> HIVES = Map.of(
            "hklm", "hkey_local_machine",
            "hkcu", "hkey_current_user",
            "hkcr", "hkey_classes_root",
            "hku", "hkey_users",
            "hkcc", "hkey_current_config");

    private Canonical() {}

    /** Any text: without white space around it, line breaks inside and what surrounds them one space. */
    public static String text(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replaceAll("\\s*[\\r\\n]\\s*", " ");
    }

    /** A text in which case does not matter. */
    public static String folded(String text) {
        return text(text).toLowerCase(Locale.ROOT);
    }

    /** A text that was broken into lines for layout only. */
    private static String unwrapped(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replaceAll("\\s*[\\r\\n]\\s*", "");
    }

    /** A domain name: A-labels in lower case without the final dot. */
    public static String domain(String text) {
        String name = text.strip();
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        boolean ascii = true;
        boolean lower = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == ',' || c == '/') {
                return null;
            }
            ascii &= c < 0x80;
            lower &= c < 'A' || c > 'Z';
        }
        if (name.isEmpty() || ascii) {
            return name.isEmpty() ? null : lower ? name : name.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** An email address: without display name, in lower case, its domain as A-labels. */
    public static String email(String text) {
        String address = text.strip();
        int open = address.lastIndexOf('<');
        if (open >= 0 && address.endsWith(">")) {
            address = address.substring(open + 1, address.length() - 1).strip();
        }
        int at = address.lastIndexOf('@');
        String domain = at < 1 ? null : domain(address.substring(at + 1));
        return domain == null ? null : address.substring(0, at).toLowerCase(Locale.ROOT) + "@" + domain;
    }

    /** A MAC address: its digits in lower case. Colons, hyphens or the dots of some vendors may separate them. */
    public static String mac(String text) {
        String stripped = text.strip().toLowerCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder(16);
        String[] parts = stripped.split("[:.-]", -1);
        int width = stripped.indexOf('.') >= 0 ? 4 : 2;
        if (parts.length * width != 12 && parts.length * width != 16) {
            return null;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > width || !isHex(part)) {
                return null;
            }
            digits.append("0".repeat(width - part.length())).append(part);
        }
        return digits.toString();
    }

    /** An autonomous system number, with or without AS before it, in one number or two with a dot. */
    public static String asn(String text) {
        String number = text.strip();
        if (number.regionMatches(true, 0, "AS", 0, 2)) {
            number = number.substring(2).strip();
        }
        int dot = number.indexOf('.');
        if (dot < 0) {
            long value = number(number, 0xFFFF_FFFFL);
            return value < 0 ? null : Long.toString(value);
        }
        long high = number(number.substring(0, dot), 0xFFFF);
        long low = number(number.substring(dot + 1), 0xFFFF);
        return high < 0 || low < 0 ? null : Long.toString(high << 16 | low);
    }

    /** A number from 0 to a bound, or -1. */
    public static long number(String text, long most) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long value = Long.parseLong(digits);
        return value <= most ? value : -1;
    }

    /** An ATM address: its letters and digits. */
    public static String atm(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("[\\s.:-]", "");
        return digits.isEmpty() ? null : digits;
    }

    /** A key of the Windows registry: in lower case, the hive in full, without brackets. */
    public static String registryKey(String text) {
        String key = unwrapped(text).toLowerCase(Locale.ROOT);
        if (key.startsWith("[") && key.endsWith("]")) {
            key = key.substring(1, key.length() - 1);
        }
        while (key.endsWith("\\")) {
            key = key.substring(0, key.length() - 1);
        }
        int end = key.indexOf('\\') < 0 ? key.length() : key.indexOf('\\');
        String hive = HIVES.get(key.substring(0, end));
        return key.isEmpty() ? null : hive == null ? key : hive + key.substring(end);
    }

    /** A path of a file: case does not matter where the path is one of Windows. */
    public static String path(String text) {
        String path = unwrapped(text);
        boolean windows = path.indexOf('\\') >= 0 || path.length() > 1 && path.charAt(1) == ':';
        return path.isEmpty() ? null : windows ? path.toLowerCase(Locale.ROOT) : path;
    }

    /** What follows the last separator of a path. */
    public static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('\\') + 1);
    }

    static boolean isHex(String text) {
        return text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }
}
