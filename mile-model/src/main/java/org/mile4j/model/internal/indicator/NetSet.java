package org.mile4j.model.internal.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of IP networks, as sorted ranges that do not overlap. */
public final class NetSet {
    private static final Comparator<IpNet> BY_START = Comparator.comparing(
                    (IpNet net) -> net.address().high(), Long::compareUnsigned)
            .thenComparing(net -> net.address().low(), Long::compareUnsigned)
            .thenComparingInt(IpNet::prefix);

    private final int[] v4First;
    private final int[] v4Last;
    /** Where the ranges begin that start at the upper 16 bits of an address or later. */
    private final int[] v4Index = new int[0x10001];

    private final IpNet[] v6;

    private NetSet(int[] v4First, int[] v4Last, IpNet[] v6) {
        this.v4First = v4First;
        this.v4Last = v4Last;
        this.v6 = v6;
        int range = 0;
        for (int upper = 0; upper <= 0x10000; upper++) {
            while (range < v4First.length && v4First[range] >>> 16 < upper) {
                range++;
            }
            v4Index[upper] = range;
        }
    }

    /** The set with some networks. */
    public static NetSet of(Collection<IpNet> nets) {
        List<IpNet> v4 = new ArrayList<>();
        List<IpNet> v6 = new ArrayList<>();
        nets.forEach(net -> (net.isV4() ? v4 : v6).add(net));
        IpNet[] v4Nets = outermost(v4);
        int[] first = new int[v4Nets.length];
        int[] last = new int[v4Nets.length];
        for (int i = 0; i < v4Nets.length; i++) {
            first[i] = v4Nets[i].address().v4();
            last[i] = v4Nets[i].last().v4();
        }
        return new NetSet(first, last, outermost(v6));
    }

    /** Two networks are apart or one is inside the other, so those inside another can be dropped. */
    private static IpNet[] outermost(List<IpNet> nets) {
        IpNet[] sorted = nets.toArray(IpNet[]::new);
        Arrays.sort(sorted, BY_START);
        int kept = 0;
        for (IpNet net : sorted) {
            if (kept == 0 || !encloses(sorted[kept - 1], net)) {
                sorted[kept++] = net;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static boolean encloses(IpNet outer, IpNet inner) {
        return outer.prefix() <= inner.prefix()
                && new IpNet(inner.address(), outer.prefix()).address().equals(outer.address());
    }

    /** Whether an address belongs to one of the networks. */
    public boolean contains(IpAddress address) {
        return address.isV4() ? containsV4(address.v4()) : containsV6(address);
    }

    private boolean containsV4(int bits) {
        int upper = bits >>> 16;
        int low = v4Index[upper];
        int high = v4Index[upper + 1];
        while (low < high) {
            int middle = low + high >>> 1;
            if (Integer.compareUnsigned(v4First[middle], bits) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && Integer.compareUnsigned(bits, v4Last[low - 1]) <= 0;
    }

    private boolean containsV6(IpAddress address) {
        int low = 0;
        int high = v6.length;
        while (low < high) {
            int middle = low + high >>> 1;
            IpAddress first = v6[middle].address();
            int order = Long.compareUnsigned(first.high(), address.high());
            if (order < 0 || order == 0 && Long.compareUnsigned(first.low(), address.low()) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && v6[low - 1].contains(address);
    }
}
