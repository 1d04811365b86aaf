package org.mile4j.model.internal.formats;

/** Lists of ports: RFC 7970, Section 2.9. */
public final class PortList {

    private static final long GREATEST = 65_535;

    private PortList() {}

    /** What is wrong with a text that matches the schema's pattern, or null. */
    public static String problem(CharSequence text) {
        long first = -1;
        long number = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '-' || c == ',') {
                if (number > GREATEST) {
                    return "port " + number + (number > GREATEST * 10 ? "..." : "");
                }
                if (first > number) {
                    return "the range " + first + "-" + number;
                }
                first = c == '-' ? number : -1;
                number = 0;
            } else if (number <= GREATEST * 10) {
                number = number * 10 + Character.digit(c, 10);
            }
        }
        return null;
    }

    /** How many ports a list without problems names. */
    public static int count(CharSequence text) {
        int count = 0;
        int first = -1;
        int number = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '-') {
                first = number;
                number = 0;
            } else if (c == ',') {
                count += first < 0 ? 1 : number - first + 1;
                first = -1;
                number = 0;
            } else {
                number = number * 10 + Character.digit(c, 10);
            }
        }
        return count;
    }
}
