package org.mile4j.model.indicator;

import java.util.List;
import java.util.function.Predicate;
import org.mile4j.model.indicator.Undecided.Reason;

/** How one observable, or a feature of it, is compared with observations. */
@FunctionalInterface
interface Comparison {

    /** Compares; the trail takes what matched and why something could not be decided. */
    Match with(Observations seen, Trail trail);

    /** All features have to be seen. */
    static Comparison all(List<Comparison> features) {
        if (features.size() == 1) {
            return features.get(0);
        }
        List<Comparison> parts = List.copyOf(features);
        return (seen, trail) -> {
            Match match = Match.MATCH;
            for (Comparison part : parts) {
                match = match.and(part.with(seen, trail));
            }
            return match;
        };
    }

    /** One of several has to be seen. */
    static Comparison any(List<Comparison> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        List<Comparison> parts = List.copyOf(alternatives);
        return (seen, trail) -> {
            Match match = Match.NO_MATCH;
            for (Comparison part : parts) {
                match = match.or(part.with(seen, trail));
            }
            return match;
        };
    }

    /** An observation of a kind has to fit. */
    static Comparison some(ObservationKind kind, Predicate<String> fits) {
        return (seen, trail) -> {
            for (String value : seen.values(kind)) {
                if (fits.test(value)) {
                    return trail.saw(value);
                }
            }
            return absent(seen, kind, trail);
        };
    }

    /** An observation of a kind has to be equal to a stated value, unless that could not be read. */
    static Comparison equal(ObservationKind kind, String canonical, String what) {
        return canonical == null ? unreadable(what) : some(kind, canonical::equals);
    }

    /** A header field has to have a value. */
    static Comparison named(ObservationKind kind, String name, String value) {
        String stated = ObservationsBuilder.named(name, value);
        String facet = name.strip().toLowerCase(java.util.Locale.ROOT);
        return (seen, trail) -> {
            if (seen.values(kind).contains(stated)) {
                return trail.saw(stated);
            }
            return seen.isComplete(kind, facet) ? Match.NO_MATCH : trail.notObserved(kind + " " + facet);
        };
    }

    /** What is to be said when nothing of a kind fits. */
    static Match absent(Observations seen, ObservationKind kind, Trail trail) {
        return seen.isComplete(kind) ? Match.NO_MATCH : trail.notObserved(kind.toString());
    }

    /** A stated value cannot be read. */
    static Comparison unreadable(String what) {
        return (seen, trail) -> trail.undecided(Reason.UNREADABLE, "the stated value is not " + what);
    }

    /** There is nothing that could be compared. */
    static Comparison notUnderstood(String message) {
        return (seen, trail) -> trail.undecided(Reason.NOT_UNDERSTOOD, message);
    }
}
