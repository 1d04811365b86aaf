package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.indicator.Term.Link;

/** Finds the references by which indicators refer back to themselves: Tarjan's algorithm without recursion. */
final class Circles {
    private final Map<CompiledIndicator, Visit> visits = new HashMap<>();
    private final Deque<Visit> line = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    /** How far the search has come with one indicator. */
    private static final class Visit {
        final CompiledIndicator indicator;
        final int number;
        int lowest;
        int next;
        /** The number of the first indicator of its circle; -1 as long as it is not known. */
        int circle = -1;

        Visit(CompiledIndicator indicator, int number) {
            this.indicator = indicator;
            this.number = number;
            this.lowest = number;
        }
    }

    private Circles() {}

    /** Marks the links whose two ends lie in one circle. */
    static void mark(List<CompiledIndicator> indicators) {
        Circles circles = new Circles();
        indicators.forEach(circles::search);
        for (CompiledIndicator indicator : indicators) {
            for (Link link : indicator.links) {
                link.circular = circles.visits.get(indicator).circle == circles.visits.get(link.target).circle;
            }
        }
    }

    private void search(CompiledIndicator start) {
        if (visits.containsKey(start)) {
            return;
        }
        enter(start);
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (visit.next < visit.indicator.links.size()) {
                CompiledIndicator target = visit.indicator.links.get(visit.next++).target;
                Visit known = visits.get(target);
                if (known == null) {
                    enter(target);
                } else if (known.circle < 0) {
                    visit.lowest = Math.min(visit.lowest, known.number);
                }
            } else {
                open.pop();
                leave(visit);
                if (!open.isEmpty()) {
                    open.peek().lowest = Math.min(open.peek().lowest, visit.lowest);
                }
            }
        }
    }

    private void enter(CompiledIndicator indicator) {
        Visit visit = new Visit(indicator, visits.size());
        visits.put(indicator, visit);
        line.push(visit);
        open.push(visit);
    }

    private void leave(Visit visit) {
        if (visit.lowest == visit.number) {
            Visit member;
            do {
                member = line.pop();
                member.circle = visit.number;
            } while (member != visit);
        }
    }
}
