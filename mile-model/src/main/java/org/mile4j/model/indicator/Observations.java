package org.mile4j.model.indicator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.internal.indicator.IpAddress;
import org.mile4j.model.internal.indicator.Sought;

/**
 * What was seen of one thing: a connection, a message, a file, a host.
 *
 * <p>The features that an observable states are looked up in the set one by one. Features that must belong together, such
 * as the name and the hash of one file, therefore need a set for each thing.
 *
 * <p>A set also knows what was looked at. It is complete for a kind when it has at least one observation of that kind, or
 * when the caller {@linkplain ObservationsBuilder#complete says so}: something of that kind that is not in the set was
 * not seen. For all other kinds nothing is known, and so it is for a kind that the caller {@linkplain
 * ObservationsBuilder#partial declares incomplete}. Of hashes and header fields a set is complete only for the
 * algorithms and the names that it has.
 *
 * {@snippet :
 * Observations seen = Observations.builder()
 *         .endpoint("192.0.2.1", 443, "tcp")
 *         .domain("www.example.com")
 *         .fileHash("sha-256", digest)
 *         .complete(ObservationKind.MUTEX) // there was none
 *         .build();
 * }
 *
 * @since 0.1
 */
public final class Observations {
    /** Of the kinds that were seen, in the order of the kinds: most sets have few, and a small set is near in memory. */
    private final List<List<String>> values;

    /** One bit for each kind of {@link #values}. */
    private final long seen;

    private final List<SeenAddress> addresses;
    private final List<SeenPort> ports;
    /** One bit for each kind. */
    private final long complete;

    private final Set<String> facets;

    /** {@link #values} as lists are searched for them: the first of each kind, made when it is first needed. */
    private volatile Sought[] sought;

    /** The part that an address has in a connection. */
    enum Side {
        ANY,
        SOURCE,
        TARGET
    }

    /** An address and its text. */
    record SeenAddress(IpAddress address, Side side, String text) {}

    /** A port, and the protocol by name or number in canonical form, empty when it is not known. */
    record SeenPort(int port, String protocol) {}

    Observations(Collected from) {
        values = from.values();
        seen = from.seenKinds();
        addresses = List.copyOf(from.addresses());
        ports = List.copyOf(from.ports());
        complete = from.completeKinds();
        facets = from.facets();
    }

    /**
     * A builder with nothing seen and nothing looked at.
     *
     * @return a new builder
     */
    public static ObservationsBuilder builder() {
        return new ObservationsBuilder();
    }

    /**
     * The observations of a kind, in the form in which they are compared.
     *
     * @param kind the kind
     * @return the texts in the order given
     */
    public List<String> values(ObservationKind kind) {
        long bit = bit(kind);
        return (seen & bit) == 0 ? List.of() : values.get(place(bit));
    }

    /** The first of the observations of a kind, as a list is searched for them, or null; of domains with their parts. */
    Sought sought(ObservationKind kind) {
        long bit = bit(kind);
        if ((seen & bit) == 0) {
            return null;
        }
        Sought[] all = sought;
        if (all == null) {
            all = values.stream().map(Sought::texts).toArray(Sought[]::new);
            if ((seen & bit(ObservationKind.DOMAIN)) != 0) {
                all[place(bit(ObservationKind.DOMAIN))] = Sought.domains(values(ObservationKind.DOMAIN));
            }
            sought = all;
        }
        return all[place(bit)];
    }

    /** Where in {@link #values} a kind that was seen stands. */
    private int place(long bit) {
        return Long.bitCount(seen & bit - 1);
    }

    /**
     * The observations of a kind that has names, such as header fields.
     *
     * @param kind {@link ObservationKind#APPLICATION_HEADER}, {@link ObservationKind#EMAIL_HEADER} or {@link
     *     ObservationKind#OTHER}
     * @param name the name; case does not matter
     * @return the values under that name, in the order given
     */
    public List<String> values(ObservationKind kind, String name) {
        String prefix = ObservationsBuilder.named(name, "");
        return values(kind).stream()
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .toList();
    }

    /**
     * Whether everything there was of a kind is in the set.
     *
     * @param kind the kind
     * @return whether the set is complete for the kind
     */
    public boolean isComplete(ObservationKind kind) {
        return (complete & bit(kind)) != 0;
    }

    /**
     * The kinds for which the set is complete.
     *
     * @return the kinds
     */
    public Set<ObservationKind> complete() {
        Set<ObservationKind> kinds = EnumSet.allOf(ObservationKind.class);
        kinds.removeIf(kind -> !isComplete(kind));
        return Collections.unmodifiableSet(kinds);
    }

    static long bit(ObservationKind kind) {
        return 1L << kind.ordinal();
    }

    /** Whether everything of a kind with an algorithm or a name is in the set. */
    boolean isComplete(ObservationKind kind, String facet) {
        return isComplete(kind) || facets.contains(kind + " " + facet);
    }

    List<SeenAddress> addresses() {
        return addresses;
    }

    List<SeenPort> ports() {
        return ports;
    }
}
