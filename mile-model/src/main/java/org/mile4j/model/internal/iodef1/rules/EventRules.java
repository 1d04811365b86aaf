package org.mile4j.model.internal.iodef1.rules;

import org.mile4j.model.internal.formats.Currency;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.ConfidenceRating;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.MonetaryImpact;

/** RFC 5070, Sections 3.10 to 3.13: events, what they did, and what is to be done. */
final class EventRules {

    private EventRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.10.3-currency", MonetaryImpact.class, EventRules::currency);
        binding.bind("RFC5070-3.10.4-confidence-number", Confidence.class, EventRules::missingNumber);
        binding.bind("RFC5070-3.10.4-confidence-empty", Confidence.class, EventRules::surplusNumber);
        binding.bind("RFC5070-3.12-event-data-empty", EventData.class, EventRules::event);
        binding.bind("RFC5070-3.12-event-interval", EventData.class, (event, context) -> {
            Intervals.check(event.startTime(), event.endTime(), context);
        });
        binding.bind("RFC5070-3.13-expectation-interval", Expectation.class, (expectation, context) -> {
            Intervals.check(expectation.startTime(), expectation.endTime(), context);
        });
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

    private static boolean hasText(Confidence confidence) {
        return confidence.value().isPresent()
                && !Lexical.isWhiteSpace(confidence.value().get().text());
    }

    private static void missingNumber(Confidence confidence, CheckContext context) {
        if (confidence.rating().orElse(null) == ConfidenceRating.NUMERIC && !hasText(confidence)) {
            context.report("a Confidence with rating \"numeric\" must hold a number, but is empty.");
        }
    }

    private static void surplusNumber(Confidence confidence, CheckContext context) {
        ConfidenceRating rating = confidence.rating().orElse(null);
        if (rating != null && rating != ConfidenceRating.NUMERIC && hasText(confidence)) {
            context.report("a Confidence with rating " + Quote.of(rating.toString()) + " should be empty, but holds "
                    + Quote.of(confidence.value().get().text()) + ".");
        }
    }

    private static void event(EventData event, CheckContext context) {
        boolean said = !event.descriptions().isEmpty()
                || event.detectTime().isPresent()
                || event.startTime().isPresent()
                || event.endTime().isPresent()
                || !event.contacts().isEmpty()
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
