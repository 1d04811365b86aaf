package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.indicator.MatchedObservable.Trust;
import org.mile4j.model.indicator.Undecided.Reason;

/** Takes down, during one evaluation, what matched and what could not be decided. */
final class Trail {
    private final List<MatchedObservable> matched = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final List<String> saw = new ArrayList<>();
    private RestrictedNode node;

    /** Begins with an observable. */
    void enter(RestrictedNode at) {
        node = at;
        saw.clear();
    }

    /** Ends with an observable. */
    void leave(Match match, Trust trust) {
        if (match == Match.MATCH) {
            matched.add(new MatchedObservable(node, saw, trust));
        }
    }

    /** A feature was seen. */
    Match saw(String observation) {
        saw.add(observation);
        return Match.MATCH;
    }

    Match notObserved(String kind) {
        return undecided(Reason.NOT_OBSERVED, "it is not known whether there was more of the kind " + kind);
    }

    Match undecided(Reason reason, String message) {
        return undecided(reason, node, message);
    }

    Match undecided(Reason reason, RestrictedNode at, String message) {
        undecided.add(new Undecided(reason, at, message));
        return Match.UNKNOWN;
    }

    List<MatchedObservable> matched() {
        return matched;
    }

    List<Undecided> undecided() {
        return undecided;
    }
}
