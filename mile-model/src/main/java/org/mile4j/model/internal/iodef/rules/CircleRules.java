package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mile4j.model.Location;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;

/**
 * RFC 7970, Section 3.29.7: indicators that refer back to themselves, directly or by way of others.
 *
 * <p>References are remembered as they are met and followed at the end of the document, so that a document that is read
 * incident by incident is checked as well.
 */
enum CircleRules implements Check<Object> {
    INDICATOR,
    DOCUMENT;

    private static final int NAMED = 5;

    /** An indicator that refers to others of the document. */
    private static final class Referring {
        private final String id;
        private final Location location;
        private final List<String> targets;
        private int next;
        private boolean open;

        Referring(String id, Location location, List<String> targets) {
            this.id = id;
            this.location = location;
            this.targets = targets;
        }
    }

    /** What was met so far, by identifier. */
    private static final class Memory implements DocumentMemory.Part<Memory> {
        private final Map<String, Referring> indicators = new LinkedHashMap<>();

        @Override
        public boolean add(Memory later) {
            later.indicators.forEach(indicators::putIfAbsent);
            return true;
        }
    }

    static void bind(Binding binding) {
        String id = "RFC7970-3.29.7-indicator-circle";
        binding.bind(id, Indicator.class, INDICATOR);
        binding.bind(id, IodefDocument.class, DOCUMENT);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case INDICATOR -> remember((Indicator) value, context);
            case DOCUMENT -> follow(context);
        }
    }

    private static Memory memory(CheckContext context) {
        Memory met = context.memory().find(Memory.class);
        return met != null ? met : context.memory().keep(new Memory());
    }

    private static void remember(Indicator indicator, CheckContext context) {
        boolean refers = indicator.indicatorReference().isPresent()
                || indicator.indicatorExpression().isPresent();
        if (!refers || indicator.indicatorId().isEmpty()) {
            return;
        }
        List<String> targets = targets(indicator);
        if (!targets.isEmpty()) {
            String id = indicator.indicatorId().get().id().strip();
            context.remember(id.length());
            targets.forEach(target -> context.remember(target.length()));
            memory(context).indicators.putIfAbsent(id, new Referring(id, context.here(), targets));
        }
    }

    private static List<String> targets(Indicator indicator) {
        List<String> targets = new ArrayList<>();
        indicator.indicatorReference().ifPresent(reference -> add(reference, targets));
        Deque<IndicatorExpression> expressions = new ArrayDeque<>();
        indicator.indicatorExpression().ifPresent(expressions::push);
        while (!expressions.isEmpty()) {
            for (ExpressionPart part : expressions.pop().parts()) {
                if (part instanceof IndicatorReference reference) {
                    add(reference, targets);
                } else if (part instanceof IndicatorExpression expression) {
                    expressions.push(expression);
                }
            }
        }
        return targets;
    }

    private static void add(IndicatorReference reference, List<String> targets) {
        reference.uidRef().ifPresent(target -> targets.add(target.strip()));
    }

    /** Goes along the references with a line of its own: no chain is too long. */
    private static void follow(CheckContext context) {
        Memory met = context.memory().find(Memory.class);
        if (met == null) {
            return;
        }
        Map<String, Referring> indicators = met.indicators;
        for (Referring start : indicators.values()) {
            Deque<Referring> line = new ArrayDeque<>();
            enter(start, line);
            while (!line.isEmpty()) {
                Referring at = line.peekLast();
                if (at.next == at.targets.size()) {
                    at.open = false;
                    line.removeLast();
                    continue;
                }
                Referring target = indicators.get(at.targets.get(at.next++));
                if (target != null && target.open) {
                    report(target, line, context);
                } else if (target != null && target.next == 0) {
                    enter(target, line);
                }
            }
        }
    }

    private static void enter(Referring indicator, Deque<Referring> line) {
        if (indicator.next == 0) {
            indicator.open = true;
            line.addLast(indicator);
        }
    }

    private static void report(Referring first, Deque<Referring> line, CheckContext context) {
        List<String> circle = line.stream()
                .dropWhile(indicator -> indicator != first)
                .map(indicator -> Quote.of(indicator.id))
                .toList();
        String names = circle.stream().limit(NAMED).collect(Collectors.joining(" to "))
                + (circle.size() > NAMED ? " to " + (circle.size() - NAMED) + " more" : "");
        context.reportAt(
                first.location, "the indicator refers back to itself, from " + names + " and back to the first.");
    }
}
