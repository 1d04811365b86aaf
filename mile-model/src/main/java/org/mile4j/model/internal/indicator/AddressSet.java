package org.mile4j.model.internal.indicator;

/** A set of IP addresses: open addressing over plain numbers, four bytes for an IPv4 address, sixteen for another. */
public final class AddressSet {
    private int[] v4 = new int[16];
    private int v4Size;
    private boolean v4Zero;
    private long[] v6 = new long[16];
    private int v6Size;
    private boolean v6Zero;

    /** Adds an address. */
    public void add(IpAddress address) {
        if (address.isV4()) {
            addV4(address.v4());
        } else {
            addV6(address.high(), address.low());
        }
    }

    /** Whether the set has an address. */
    public boolean contains(IpAddress address) {
        if (address.isV4()) {
            int bits = address.v4();
            return bits == 0 ? v4Zero : v4[slot(v4, bits)] == bits;
        }
        if ((address.high() | address.low()) == 0) {
            return v6Zero;
        }
        int slot = slot(v6, address.high(), address.low());
        return (v6[slot] | v6[slot + 1]) != 0;
    }

    private void addV4(int bits) {
        if (bits == 0) {
            v4Zero = true;
            return;
        }
        if (v4Size * 2 >= v4.length) {
            int[] larger = new int[v4.length * 2];
            for (int each : v4) {
                if (each != 0) {
                    larger[slot(larger, each)] = each;
                }
            }
            v4 = larger;
        }
        int slot = slot(v4, bits);
        v4Size += v4[slot] == 0 ? 1 : 0;
        v4[slot] = bits;
    }

    private void addV6(long high, long low) {
        if ((high | low) == 0) {
            v6Zero = true;
            return;
        }
        if (v6Size * 4 >= v6.length) {
            long[] larger = new long[v6.length * 2];
            for (int i = 0; i < v6.length; i += 2) {
                if ((v6[i] | v6[i + 1]) != 0) {
                    int slot = slot(larger, v6[i], v6[i + 1]);
                    larger[slot] = v6[i];
                    larger[slot + 1] = v6[i + 1];
                }
            }
            v6 = larger;
        }
        int slot = slot(v6, high, low);
        v6Size += (v6[slot] | v6[slot + 1]) == 0 ? 1 : 0;
        v6[slot] = high;
        v6[slot + 1] = low;
    }

    /** Where a number is, or the free place where it belongs. */
    private static int slot(int[] table, int bits) {
        int mask = table.length - 1;
        int hash = bits * 0x9E3779B1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != 0 && table[slot] != bits) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int slot(long[] table, long high, long low) {
        int mask = table.length - 1;
        long hash = (high * 0x9E3779B97F4A7C15L ^ low) * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash ^ hash >>> 32) << 1 & mask;
        while ((table[slot] | table[slot + 1]) != 0 && (table[slot] != high || table[slot + 1] != low)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
