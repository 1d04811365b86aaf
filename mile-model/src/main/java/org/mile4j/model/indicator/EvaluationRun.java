package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.indicator.MatchedObservable.Trust;
import org.mile4j.model.indicator.Term.Branch;
import org.mile4j.model.indicator.Term.Broken;
import org.mile4j.model.indicator.Term.Leaf;
import org.mile4j.model.indicator.Term.Link;
import org.mile4j.model.indicator.Undecided.Reason;

/** One evaluation: goes through the parts of an indicator with a stack of its own. */
final class EvaluationRun {
    private final Observations seen;
    private final Map<Class<?>, List<ObservableMatcher<Object>>> matchers;
    private final Trail trail = new Trail();
    /** Made for expressions and references only; most indicators are a single observable. */
    private Deque<Frame> open;

    private Map<CompiledIndicator, Match> known;

    /** An expression or an indicator that is being evaluated. */
    private static final class Frame {
        final Branch branch;
        final CompiledIndicator indicator;
        final Trust trust;
        Match match;
        int next;

        Frame(Branch branch, CompiledIndicator indicator, Trust trust) {
            this.branch = branch;
            this.indicator = indicator;
            this.trust = trust;
            this.match = branch == null ? Match.UNKNOWN : branch.start();
        }
    }

    EvaluationRun(Observations seen, Map<Class<?>, List<ObservableMatcher<Object>>> matchers) {
        this.seen = seen;
        this.matchers = matchers;
    }

    Evaluation evaluate(CompiledIndicator indicator) {
        Match match;
        if (indicator.term instanceof Leaf leaf) {
            match = leaf(leaf, trust(indicator, Trust.NONE));
        } else {
            open = new ArrayDeque<>();
            known = new IdentityHashMap<>();
            open.push(new Frame(null, indicator, trust(indicator, Trust.NONE)));
            match = run();
        }
        return new Evaluation(indicator.indicator, match, trail.matched(), trail.undecided());
    }

    private Match run() {
        while (true) {
            Frame frame = open.peek();
            int operands = frame.branch == null ? 1 : frame.branch.operands.size();
            if (frame.next < operands) {
                Term term = frame.branch == null ? frame.indicator.term : frame.branch.operands.get(frame.next);
                frame.next++;
                Match match = term(term, frame.trust);
                if (match != null) {
                    take(frame, match);
                }
                continue;
            }
            open.pop();
            Match match = finished(frame);
            if (open.isEmpty()) {
                return match;
            }
            take(open.peek(), match);
        }
    }

    private static void take(Frame frame, Match match) {
        frame.match = frame.branch == null ? match : frame.branch.with(frame.match, match);
    }

    private Match finished(Frame frame) {
        if (frame.branch == null) {
            known.put(frame.indicator, frame.match);
        } else if (frame.branch.problem != null) {
            return trail.undecided(Reason.INVALID, frame.branch.node, frame.branch.problem);
        }
        return frame.match;
    }

    /** The result of a part; null when it has parts itself, which come next. */
    private Match term(Term term, Trust trust) {
        if (term instanceof Leaf leaf) {
            return leaf(leaf, trust);
        } else if (term instanceof Broken broken) {
            return trail.undecided(broken.reason(), broken.node(), broken.message());
        } else if (term instanceof Branch branch) {
            Trust around = branch.confidence == null ? trust : new Trust(branch.confidence, trust);
            open.push(new Frame(branch, null, around));
            return null;
        }
        Link link = (Link) term;
        if (link.circular) {
            return trail.undecided(Reason.CIRCULAR, link.node, "the indicator refers back to itself");
        }
        Match match = known.get(link.target);
        if (match == null) {
            open.push(new Frame(null, link.target, trust(link.target, trust)));
        }
        return match;
    }

    private static Trust trust(CompiledIndicator indicator, Trust around) {
        return indicator.confidence().isEmpty()
                ? around
                : new Trust(indicator.confidence().get(), around);
    }

    private Match leaf(Leaf leaf, Trust trust) {
        trail.enter(leaf.node());
        Match match = matched(leaf.node().value());
        if (match == Match.UNKNOWN) {
            match = leaf.comparison().with(seen, trail);
        }
        trail.leave(match, trust);
        return match;
    }

    private Match matched(Object value) {
        if (!matchers.isEmpty()) {
            for (ObservableMatcher<Object> matcher : matchers.getOrDefault(value.getClass(), List.of())) {
                Match match = matcher.match(value, seen);
                if (match != Match.UNKNOWN) {
                    return match;
                }
            }
        }
        return Match.UNKNOWN;
    }
}
