package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.internal.indicator.IpAddress;
import org.mile4j.model.internal.indicator.TextSet;

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
    private final List<List<String>> domains;
    /** One bit for each kind. */
    private final long complete;

    private final Set<String> facets;

    /** {@link #values} in bytes, made when a list is first searched for one of them. */
    private volatile byte[][][] bytes;

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
        domains = withParents(values(ObservationKind.DOMAIN));
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
        return (seen & bit) == 0 ? List.of() : values.get(Long.bitCount(seen & bit - 1));
    }

    /** The observations of a kind as {@link TextSet#contains(String, byte[])} takes them, in the order of the texts. */
    byte[][] bytes(ObservationKind kind) {
        byte[][][] all = bytes;
        if (all == null) {
            all = values.stream()
                    .map(texts -> texts.stream().map(TextSet::bytes).toArray(byte[][]::new))
                    .toArray(byte[][][]::new);
            bytes = all;
        }
        long bit = bit(kind);
        return (seen & bit) == 0 ? new byte[0][] : all[Long.bitCount(seen & bit - 1)];
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

    /** Each domain name with all domains that it is part of, itself first. */
    List<List<String>> domains() {
        return domains;
    }

    private static List<List<String>> withParents(List<String> domains) {
        if (domains.isEmpty()) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>(domains.size());
        for (String domain : domains) {
            List<String> names = new ArrayList<>(4);
            names.add(domain);
            for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
                names.add(domain.substring(dot + 1));
            }
            all.add(names);
        }
        return all;
    }

    List<SeenPort> ports() {
        return ports;
    }
}
