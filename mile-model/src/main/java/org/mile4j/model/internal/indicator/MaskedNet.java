package org.mile4j.model.internal.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A network of which some digits are hidden behind the letter x. Each x may stand for one digit or several, so that the
 * network is one of many; an address belongs to all of them, to none, or to some.
 */
public final class MaskedNet {
    private final boolean v4;
    private final List<BitSet> groups;
    private final BitSet prefixes;

    private MaskedNet(boolean v4, List<BitSet> groups, BitSet prefixes) {
        this.v4 = v4;
        this.groups = groups;
        this.prefixes = prefixes;
    }

    /** Reads an IPv4 network with hidden digits; null if the text is none. */
    public static MaskedNet parseV4(String text) {
        String[] halves = text.strip().toLowerCase(java.util.Locale.ROOT).split("/", -1);
        if (halves.length != 2) {
            return null;
        }
        String[] parts = halves[0].split("\\.", -1);
        return parts.length == 4 ? of(true, List.of(parts), halves[1]) : null;
    }

    /** Reads an IPv6 network with hidden digits; null if the text is none. */
    public static MaskedNet parseV6(String text) {
        String[] halves = text.strip().toLowerCase(java.util.Locale.ROOT).split("/", -1);
        if (halves.length != 2) {
            return null;
        }
        int gap = halves[0].indexOf("::");
        List<String> parts = new ArrayList<>();
        if (gap < 0) {
            parts.addAll(List.of(halves[0].split(":", -1)));
        } else {
            String before = halves[0].substring(0, gap);
            String after = halves[0].substring(gap + 2);
            List<String> last = after.isEmpty() ? List.of() : List.of(after.split(":", -1));
            parts.addAll(before.isEmpty() ? List.of() : List.of(before.split(":", -1)));
            while (parts.size() + last.size() < 8) {
                parts.add("0");
            }
            parts.addAll(last);
        }
        return parts.size() == 8 ? of(false, parts, halves[1]) : null;
    }

    private static MaskedNet of(boolean v4, List<String> parts, String prefix) {
        List<BitSet> groups = new ArrayList<>();
        for (String part : parts) {
            BitSet values = v4 ? values(part, 256, 10, 3) : values(part, 0x10000, 16, 4);
            if (values.isEmpty()) {
                return null;
            }
            groups.add(values);
        }
        BitSet prefixes = values(prefix, (v4 ? 32 : 128) + 1, 10, 3);
        return prefixes.isEmpty() ? null : new MaskedNet(v4, groups, prefixes);
    }

    /** The numbers that a pattern may stand for. */
    private static BitSet values(String pattern, int bound, int radix, int digits) {
        BitSet values = new BitSet(bound);
        if (pattern.isEmpty() || pattern.length() > digits) {
            return values;
        }
        if (pattern.indexOf('x') < 0) {
            if (pattern.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
                int value = Integer.parseInt(pattern, radix);
                if (value < bound) {
                    values.set(value);
                }
            }
            return values;
        }
        for (int value = 0; value < bound; value++) {
            String number = Integer.toString(value, radix);
            for (int width = number.length(); width <= digits; width++) {
                if (fits(pattern, 0, "0".repeat(width - number.length()) + number, 0)) {
                    values.set(value);
                }
            }
        }
        return values;
    }

    private static boolean fits(String pattern, int p, String number, int n) {
        if (p == pattern.length() || n == number.length()) {
            return p == pattern.length() && n == number.length();
        }
        if (pattern.charAt(p) != 'x') {
            return pattern.charAt(p) == number.charAt(n) && fits(pattern, p + 1, number, n + 1);
        }
        return fits(pattern, p + 1, number, n + 1) || fits(pattern, p, number, n + 1);
    }

    /** Whether an address belongs to the network, whatever is hidden. */
    public Certainty contains(IpAddress address) {
        if (address.isV4() != v4) {
            return Certainty.NEVER;
        }
        boolean some = false;
        boolean all = true;
        for (int bits = prefixes.nextSetBit(0); bits >= 0; bits = prefixes.nextSetBit(bits + 1)) {
            Certainty one = contains(address, bits);
            some |= one != Certainty.NEVER;
            all &= one == Certainty.ALWAYS;
        }
        return all ? Certainty.ALWAYS : some ? Certainty.MAYBE : Certainty.NEVER;
    }

    private Certainty contains(IpAddress address, int prefix) {
        int width = v4 ? 8 : 16;
        Certainty result = Certainty.ALWAYS;
        for (int i = 0; i * width < prefix; i++) {
            int significant = Math.min(width, prefix - i * width);
            int mask = (1 << width) - (1 << (width - significant));
            int seen = (v4 ? address.v4() >>> (24 - 8 * i) & 255 : address.group(i)) & mask;
            boolean some = false;
            boolean all = true;
            BitSet values = groups.get(i);
            for (int value = values.nextSetBit(0); value >= 0; value = values.nextSetBit(value + 1)) {
                boolean equal = (value & mask) == seen;
                some |= equal;
                all &= equal;
            }
            if (!some) {
                return Certainty.NEVER;
            }
            result = all ? result : Certainty.MAYBE;
        }
        return result;
    }
}
