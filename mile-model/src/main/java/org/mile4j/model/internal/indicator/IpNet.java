package org.mile4j.model.internal.indicator;

/**
 * A network of IP addresses. An IPv6 network never contains IPv4 addresses, except one that consists of mapped ones.
 *
 * @param address the first address
 * @param prefix the number of significant bits out of 128
 */
public record IpNet(IpAddress address, int prefix) {
    private static final int MAPPED_BITS = 96;

    /** Drops the bits that are not significant. */
    public IpNet {
        address = new IpAddress(
                address.high() & mask(Math.min(prefix, 64)), address.low() & mask(Math.max(prefix - 64, 0)));
    }

    private static long mask(int bits) {
        return bits == 0 ? 0 : -1L << (64 - bits);
    }

    /** Reads an IPv4 network: an address, a slash, and a number of bits or a mask; null if the text is none. */
    public static IpNet parseV4(String text) {
        int slash = text.indexOf('/');
        IpAddress address =
                slash < 0 ? null : IpAddress.parseV4(text.substring(0, slash).strip());
        if (address == null) {
            return null;
        }
        String rest = text.substring(slash + 1).strip();
        if (rest.indexOf('.') < 0) {
            int bits = bits(rest, 32);
            return bits < 0 ? null : new IpNet(address, MAPPED_BITS + bits);
        }
        IpAddress mask = IpAddress.parseV4(rest);
        if (mask == null || (~mask.v4() & ~mask.v4() + 1) != 0) {
            return null;
        }
        return new IpNet(address, MAPPED_BITS + Integer.bitCount(mask.v4()));
    }

    /** Reads an IPv6 network: an address, a slash, and a number of bits or a mask; null if the text is none. */
    public static IpNet parseV6(String text) {
        int slash = text.indexOf('/');
        IpAddress address =
                slash < 0 ? null : IpAddress.parseV6(text.substring(0, slash).strip());
        if (address == null) {
            return null;
        }
        String rest = text.substring(slash + 1).strip();
        if (rest.indexOf(':') < 0) {
            int bits = bits(rest, 128);
            return bits < 0 ? null : new IpNet(address, bits);
        }
        IpAddress mask = IpAddress.parseV6(rest);
        if (mask == null) {
            return null;
        }
        int bits = Long.bitCount(mask.high()) + Long.bitCount(mask.low());
        boolean whole = mask.high() == mask(Math.min(bits, 64)) && mask.low() == mask(Math.max(bits - 64, 0));
        return whole ? new IpNet(address, bits) : null;
    }

    private static int bits(String text, int most) {
        if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int bits = Integer.parseInt(text);
        return bits <= most ? bits : -1;
    }

    /** Whether this is a network of IPv4 addresses. */
    public boolean isV4() {
        return prefix >= MAPPED_BITS && address.isV4();
    }

    /** Whether an address belongs to the network. */
    public boolean contains(IpAddress other) {
        return ((other.high() ^ address.high()) & mask(Math.min(prefix, 64))) == 0
                && ((other.low() ^ address.low()) & mask(Math.max(prefix - 64, 0))) == 0
                && other.isV4() == isV4();
    }

    /** The last address. */
    public IpAddress last() {
        return new IpAddress(
                address.high() | ~mask(Math.min(prefix, 64)), address.low() | ~mask(Math.max(prefix - 64, 0)));
    }
}
