package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.internal.indicator.Digests;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;

/**
 * Compares hashes: RFC 7970, Section 3.26. The hashes of one HashData are of the same content, so those whose algorithm was
 * observed decide: all of them have to be seen, and one is enough.
 */
final class HashComparisons {
    private HashComparisons() {}

    /** One stated hash: what was hashed and how, and the value. */
    private record Stated(String facet, String value) {}

    static Comparison of(HashData data) {
        List<Stated> stated = new ArrayList<>();
        for (Hash hash : data.hashes()) {
            String algorithm = algorithm(hash);
            String value = Digests.value(algorithm, hash.digestValue().orElse(""));
            if (value == null || algorithm.isEmpty()) {
                return Comparison.unreadable("a digest of the length that its algorithm has");
            }
            String facet = ObservationsBuilder.hashFacet(data.scope().orElse(HashScope.FILE_CONTENTS), algorithm);
            stated.add(new Stated(facet, facet + " " + value));
        }
        return stated.isEmpty()
                ? Comparison.notUnderstood("HashData has no Hash; a FuzzyHash has no comparison")
                : (seen, trail) -> compare(stated, seen, trail);
    }

    /** The short name of the algorithm of a hash, empty if it has none. */
    static String algorithm(Hash hash) {
        return hash.digestMethod()
                .flatMap(method -> method.algorithm())
                .map(Digests::algorithm)
                .orElse("");
    }

    private static Match compare(List<Stated> stated, Observations seen, Trail trail) {
        List<String> values = seen.values(ObservationKind.HASH);
        String equal = null;
        for (Stated each : stated) {
            if (values.contains(each.value())) {
                equal = each.value();
            } else if (seen.isComplete(ObservationKind.HASH, each.facet())) {
                return Match.NO_MATCH;
            }
        }
        return equal != null
                ? trail.saw(equal)
                : trail.undecided(Reason.NOT_OBSERVED, "no HASH by one of the stated algorithms was observed");
    }
}
