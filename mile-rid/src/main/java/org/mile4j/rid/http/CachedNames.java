package org.mile4j.rid.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the names of addresses, also such as were looked up in advance: RFC 6546, Section 3.
 *
 * @since 0.1
 */
public final class CachedNames implements AddressNames {

    private static final Duration STALE = Duration.ofDays(1);
    private static final int MOST = 10_000;

    private record Known(Set<String> names, long since) {
        boolean isYounger(Duration age) {
            return System.nanoTime() - since < age.toNanos();
        }
    }

    private final AddressNames source;
    private final Duration fresh;
    private final Map<InetAddress, Known> known = new ConcurrentHashMap<>();

    CachedNames(AddressNames source, Duration fresh) {
        this.source = Objects.requireNonNull(source, "source");
        this.fresh = Objects.requireNonNull(fresh, "fresh");
    }

    @Override
    public Set<String> of(InetAddress address) {
        Known before = known.get(address);
        if (before != null && before.isYounger(fresh)) {
            return before.names();
        }
        Set<String> now = source.of(address);
        if (now.isEmpty() && before != null && before.isYounger(STALE)) {
            return before.names();
        }
        if (now.isEmpty()) {
            known.remove(address);
            return now;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(address, new Known(Set.copyOf(now), System.nanoTime()));
        return now;
    }

    /**
     * Looks up the addresses of peers in advance.
     *
     * @param peers the peers, by the hosts where they are connected to
     * @return this
     */
    public CachedNames lookUp(PeerList peers) {
        for (Peer peer : peers.peers()) {
            for (InetAddress address : addresses(peer)) {
                of(address);
            }
        }
        return this;
    }

    private static InetAddress[] addresses(Peer peer) {
        try {
            return InetAddress.getAllByName(peer.host());
        } catch (UnknownHostException e) {
            return new InetAddress[0]; // looked up again when it connects
        }
    }
}
