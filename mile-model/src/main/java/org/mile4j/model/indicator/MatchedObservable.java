package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mile4j.model.iodef.Confidence;

/**
 * An observable of an indicator that was seen.
 *
 * @since 0.1
 */
public final class MatchedObservable {
    private final RestrictedNode node;
    private final List<String> observed;
    private final Trust trust;

    /** The confidence stated around a place, innermost first. */
    record Trust(Confidence confidence, Trust around) {
        /** Where none is stated. An object and not null, as a class without objects keeps methods from being inlined. */
        static final Trust NONE = new Trust(null, null);
    }

    MatchedObservable(RestrictedNode node, List<String> observed, Trust trust) {
        this.node = node;
        this.observed = List.copyOf(observed);
        this.trust = trust;
    }

    /**
     * The place of the observable in its document, with the observable itself and the restriction in force.
     *
     * @return the node of the Observable's child class, or of what an ObservableReference names
     */
    public RestrictedNode node() {
        return node;
    }

    /**
     * The path of the observable in its document.
     *
     * @return the path, as {@link RestrictedNode#path()}
     */
    public String path() {
        return node.path();
    }

    /**
     * What was seen, in the form in which it was compared.
     *
     * @return one text for each feature of the observable; empty when an {@link ObservableMatcher} decided
     */
    public List<String> observed() {
        return observed;
    }

    /**
     * The confidence that the document states for this branch, as stated: that of each IndicatorExpression and each
     * Indicator around the observable, across references. RFC 7970 gives no rule for combining them.
     *
     * @return the innermost first; empty when none is stated
     */
    public List<Confidence> confidences() {
        List<Confidence> confidences = new ArrayList<>();
        for (Trust at = trust; at != Trust.NONE; at = at.around()) {
            confidences.add(at.confidence());
        }
        return Collections.unmodifiableList(confidences);
    }

    /** The path. */
    @Override
    public String toString() {
        return path();
    }
}
