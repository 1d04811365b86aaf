package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.indicator.Observations.SeenAddress;
import org.mile4j.model.indicator.Observations.SeenPort;

/** What an {@link ObservationsBuilder} was given so far. Of what does not occur nothing is made: most sets are small. */
final class Collected {
    private static final ObservationKind[] KINDS = ObservationKind.values();
    /** Kinds whose observations have algorithms or names. */
    private static final long FACETED = Observations.bit(ObservationKind.HASH)
            | Observations.bit(ObservationKind.APPLICATION_HEADER)
            | Observations.bit(ObservationKind.EMAIL_HEADER)
            | Observations.bit(ObservationKind.OTHER);

    /** By the number of the kind; null where there is nothing. */
    private final List<?>[] values = new List<?>[KINDS.length];

    private List<SeenAddress> addresses = List.of();
    private List<SeenPort> ports = List.of();
    private Set<String> facets = Set.of();
    private long seen;
    private long complete;
    private long partial;

    void add(ObservationKind kind, String value) {
        seen |= Observations.bit(kind);
        texts(kind).add(value);
    }

    void address(SeenAddress address) {
        addresses = with(addresses, address);
    }

    void port(SeenPort port) {
        ports = with(ports, port);
    }

    /** Notes an algorithm or a name of which there is an observation. */
    void facet(ObservationKind kind, String facet) {
        facets = facets.isEmpty() ? new HashSet<>() : facets;
        facets.add(kind + " " + facet);
    }

    /** Everything that there was of a kind is here. */
    void complete(ObservationKind kind) {
        complete |= Observations.bit(kind);
        partial &= ~Observations.bit(kind);
    }

    /** There may have been more of a kind. */
    void partial(ObservationKind kind) {
        partial |= Observations.bit(kind);
        complete &= ~Observations.bit(kind);
    }

    /** The texts of the kinds that were seen, in the order of the kinds. */
    List<List<String>> values() {
        List<List<String>> copy = new ArrayList<>(Long.bitCount(seen));
        for (ObservationKind kind : KINDS) {
            if ((seen & Observations.bit(kind)) != 0) {
                copy.add(List.copyOf(texts(kind)));
            }
        }
        return List.copyOf(copy);
    }

    long seenKinds() {
        return seen;
    }

    List<SeenAddress> addresses() {
        return addresses;
    }

    List<SeenPort> ports() {
        return ports;
    }

    Set<String> facets() {
        if (facets.isEmpty()) {
            return Set.of();
        }
        Set<String> known = new HashSet<>(facets);
        for (ObservationKind kind : KINDS) {
            if ((partial & Observations.bit(kind)) != 0) {
                known.removeIf(facet -> facet.startsWith(kind + " "));
            }
        }
        return Set.copyOf(known);
    }

    long completeKinds() {
        return seen & ~FACETED & ~partial | complete;
    }

    @SuppressWarnings("unchecked") // only this method puts lists there
    private List<String> texts(ObservationKind kind) {
        List<String> texts = (List<String>) values[kind.ordinal()];
        if (texts == null) {
            texts = new ArrayList<>(2);
            values[kind.ordinal()] = texts;
        }
        return texts;
    }

    private static <T> List<T> with(List<T> list, T item) {
        List<T> larger = list.isEmpty() ? new ArrayList<>(2) : list;
        larger.add(item);
        return larger;
    }
}
