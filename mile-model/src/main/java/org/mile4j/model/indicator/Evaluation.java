package org.mile4j.model.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Indicator;

/**
 * What came out when an indicator was compared with observations.
 *
 * @param indicator the indicator
 * @param match whether the indicator as a whole was seen
 * @param matched its observables that were seen, in the order of the expression, whether or not the whole was; those of
 *     an indicator that is referred to several times stand once
 * @param undecided its parts that could not be decided, whether or not that mattered for the whole
 * @since 0.1
 */
public record Evaluation(Indicator indicator, Match match, List<MatchedObservable> matched, List<Undecided> undecided) {

    /**
     * Holds an evaluation.
     *
     * @param indicator the indicator
     * @param match whether the indicator as a whole was seen
     * @param matched its observables that were seen
     * @param undecided its parts that could not be decided
     */
    public Evaluation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(match, "match");
        matched = List.copyOf(matched);
        undecided = List.copyOf(undecided);
    }

    /**
     * Whether the indicator as a whole was seen.
     *
     * @return whether the match is {@link Match#MATCH}
     */
    public boolean isMatch() {
        return match == Match.MATCH;
    }

    /**
     * The confidence that the indicator states for itself; that of its branches is in {@link
     * MatchedObservable#confidences()}.
     *
     * @return the confidence as stated
     */
    public Optional<Confidence> confidence() {
        return indicator.confidence();
    }

    /**
     * When the indicator is valid. The match does not depend on it, because an indicator may be sought in old logs.
     *
     * @return the validity of the indicator itself, not of those it refers to
     */
    public Validity validity() {
        return Validity.of(indicator);
    }
}
