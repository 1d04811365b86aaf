package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import org.mile4j.model.internal.formats.Currency;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Reference;

/** RFC 7970, Sections 3.10 to 3.15: how an event came about, what it did, and what is to be done. */
enum EventRules implements Check<Object> {
    DETECTION_PATTERN_EMPTY,
    METHOD_EMPTY,
    REFERENCE_EMPTY,
    CURRENCY,
    CONFIDENCE_VALUE,
    HISTORY_COURSE_OF_ACTION,
    EVENT_DATA_EMPTY,
    EVENT_INTERVAL,
    EXPECTATION_COURSE_OF_ACTION,
    EXPECTATION_INTERVAL;

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.10.1-detection-pattern-empty", DetectionPattern.class, DETECTION_PATTERN_EMPTY);
        binding.bind("RFC7970-3.11-method-empty", Method.class, METHOD_EMPTY);
        binding.bind("RFC7970-3.11.1-reference-empty", Reference.class, REFERENCE_EMPTY);
        binding.bind("RFC7970-3.12.4-currency", MonetaryImpact.class, CURRENCY);
        binding.bind("RFC7970-3.12.5-confidence-value", Confidence.class, CONFIDENCE_VALUE);
        binding.bind("RFC7970-3.13.1-history-course-of-action", HistoryItem.class, HISTORY_COURSE_OF_ACTION);
        binding.bind("RFC7970-3.14-event-data-empty", EventData.class, EVENT_DATA_EMPTY);
        binding.bind("RFC7970-3.14-event-interval", EventData.class, EVENT_INTERVAL);
        binding.bind("RFC7970-3.15-expectation-course-of-action", Expectation.class, EXPECTATION_COURSE_OF_ACTION);
        binding.bind("RFC7970-3.15-expectation-interval", Expectation.class, EXPECTATION_INTERVAL);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case DETECTION_PATTERN_EMPTY -> pattern((DetectionPattern) value, context);
            case METHOD_EMPTY -> method((Method) value, context);
            case REFERENCE_EMPTY -> reference((Reference) value, context);
            case CURRENCY -> currency((MonetaryImpact) value, context);
            case CONFIDENCE_VALUE -> confidence((Confidence) value, context);
            case HISTORY_COURSE_OF_ACTION -> history((HistoryItem) value, context);
            case EVENT_DATA_EMPTY -> event((EventData) value, context);
            case EVENT_INTERVAL -> interval((EventData) value, context);
            case EXPECTATION_COURSE_OF_ACTION -> expectation((Expectation) value, context);
            case EXPECTATION_INTERVAL -> interval((Expectation) value, context);
        }
    }

    private static void pattern(DetectionPattern pattern, CheckContext context) {
        if (pattern.descriptions().isEmpty()
                && pattern.detectionConfigurations().isEmpty()) {
            context.report("DetectionPattern must have a Description or a DetectionConfiguration, but has neither.");
        }
    }

    private static void method(Method method, CheckContext context) {
        if (method.references().isEmpty()
                && method.descriptions().isEmpty()
                && method.attackPatterns().isEmpty()
                && method.vulnerabilities().isEmpty()
                && method.weaknesses().isEmpty()
                && method.additionalData().isEmpty()) {
            context.report("Method must have a child, but has none.");
        }
    }

    private static void reference(Reference reference, CheckContext context) {
        if (reference.referenceName().isEmpty()
                && reference.urls().isEmpty()
                && reference.descriptions().isEmpty()) {
            context.report("Reference must have a ReferenceName, a URL or a Description, but has none.");
        }
    }

    private static void currency(MonetaryImpact impact, CheckContext context) {
        if (impact.currency().isPresent()
                && !Currency.isCode(impact.currency().get().strip())) {
            context.report(
                    "/@currency",
                    "currency must be a code of ISO 4217 such as EUR, not "
                            + Quote.of(impact.currency().get()) + ".");
        }
    }

    private static void confidence(Confidence confidence, CheckContext context) {
        ConfidenceRating rating = confidence.rating().orElse(null);
        if (rating == null) {
            return;
        }
        boolean number = confidence.value().isPresent()
                && !Lexical.isWhiteSpace(confidence.value().get().text());
        if (rating == ConfidenceRating.NUMERIC && !number) {
            context.report("a Confidence with rating \"numeric\" must hold a number, but is empty.");
        } else if (rating != ConfidenceRating.NUMERIC && number) {
            context.report("a Confidence with rating " + Quote.of(rating.toString()) + " must be empty, but holds "
                    + Quote.of(confidence.value().get().text()) + ".");
        }
    }

    private static void history(HistoryItem item, CheckContext context) {
        courseOfAction(item.action().orElse(null), item.definedCoas(), context);
    }

    private static void expectation(Expectation expectation, CheckContext context) {
        courseOfAction(expectation.action().orElse(null), expectation.definedCoas(), context);
    }

    private static void courseOfAction(Action action, List<String> courses, CheckContext context) {
        if (action == Action.DEFINED_COA && courses.stream().allMatch(String::isBlank)) {
            context.report("the action \"defined-coa\" must come with a DefinedCOA, but there is none.");
        }
    }

    private static void interval(EventData event, CheckContext context) {
        Intervals.check(event.startTime(), event.endTime(), context);
    }

    private static void interval(Expectation expectation, CheckContext context) {
        Intervals.check(expectation.startTime(), expectation.endTime(), context);
    }

    private static void event(EventData event, CheckContext context) {
        boolean said = !event.descriptions().isEmpty()
                || event.detectTime().isPresent()
                || event.startTime().isPresent()
                || event.endTime().isPresent()
                || event.recoveryTime().isPresent()
                || event.reportTime().isPresent()
                || !event.contacts().isEmpty()
                || !event.discoveries().isEmpty()
                || event.assessment().isPresent()
                || !event.methods().isEmpty()
                || !event.flows().isEmpty()
                || !event.expectations().isEmpty()
                || event.record().isPresent()
                || !event.eventData().isEmpty()
                || !event.additionalData().isEmpty();
        if (!said) {
            context.report("EventData must have a child, but has none.");
        }
    }
}
