package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.indicator.MatchedObservable.Trust;
import org.mile4j.model.indicator.Undecided.Reason;

/** Takes down, during one evaluation, what matched and what could not be decided. */
final class Trail {
    /** Lists are made when they are needed: most evaluations find nothing. */
    private List<MatchedObservable> matched = List.of();

    private List<Undecided> undecided = List.of();
    private List<String> saw = List.of();
    private RestrictedNode node;

    /** Begins with an observable. */
    void enter(RestrictedNode at) {
        node = at;
        saw = List.of();
    }

    /** Ends with an observable. */
    void leave(Match match, Trust trust) {
        if (match == Match.MATCH) {
            matched = with(matched, new MatchedObservable(node, saw, trust));
        }
    }

    /** A feature was seen. */
    Match saw(String observation) {
        saw = with(saw, observation);
        return Match.MATCH;
    }

    /** The list with one more; a list of one needs no room to grow. */
    private static <T> List<T> with(List<T> list, T item) {
        if (list.isEmpty()) {
            return List.of(item);
        }
        List<T> larger = list.size() == 1 ? new ArrayList<>(list) : list;
        larger.add(item);
        return larger;
    }

    Match notObserved(String kind) {
        return undecided(Reason.NOT_OBSERVED, "it is not known whether there was more of the kind " + kind);
    }

    Match undecided(Reason reason, String message) {
        return undecided(reason, node, message);
    }

    Match undecided(Reason reason, RestrictedNode at, String message) {
        undecided = with(undecided, new Undecided(reason, at, message));
        return Match.UNKNOWN;
    }

    List<MatchedObservable> matched() {
        return matched;
    }

    List<Undecided> undecided() {
        return undecided;
    }
}
