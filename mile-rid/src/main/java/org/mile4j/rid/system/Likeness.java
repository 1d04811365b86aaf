package org.mile4j.rid.system;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.rid.payload.Payload;

/**
 * What a query asks for by an example: reports that have an address of traffic or a record in common with it, and are as
 * sure of themselves (RFC 6545, Sections 6.5 and 7.4.1).
 */
final class Likeness {

    private static final Set<String> TELLING = Set.of("Address", "RecordItem");
    private static final List<String> RATINGS = List.of("low", "medium", "high");

    private final Set<String> telling;
    private final Optional<Integer> confidence;

    /** Likeness to an example. */
    Likeness(Payload example) {
        Set<String> found = new HashSet<>();
        confidence = collect(example, found);
        telling = Set.copyOf(found);
    }

    /** Whether a document is about something like the example. */
    boolean isIn(Payload document) {
        Set<String> found = new HashSet<>();
        Optional<Integer> sure = collect(document, found);
        boolean sureEnough = confidence.isEmpty() || sure.orElse(-1) >= confidence.get();
        return sureEnough && found.stream().anyMatch(telling::contains);
    }

    /** Collects what tells a document from others; gives its highest confidence. */
    private static Optional<Integer> collect(Payload document, Set<String> found) {
        Optional<Integer> highest = Optional.empty();
        Deque<XmlElement> open = new ArrayDeque<>(List.of(document.element()));
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            if (isOfThoseWhoTalk(element)) {
                continue;
            }
            if (TELLING.contains(element.localName())) {
                found.add(element.localName() + " " + element.text().strip());
            }
            int rating = element.localName().equals("Confidence")
                    ? RATINGS.indexOf(element.attribute("rating").orElse(""))
                    : -1;
            if (rating >= 0) {
                highest = Optional.of(Math.max(rating, highest.orElse(rating)));
            }
            for (XmlNode node : element.content()) {
                if (node instanceof XmlElement child) {
                    open.push(child);
                }
            }
        }
        return highest;
    }

    /** Contacts and the RID systems on a path say nothing of the incident. */
    private static boolean isOfThoseWhoTalk(XmlElement element) {
        return element.localName().equals("Contact")
                || element.localName().equals("System")
                        && element.attribute("category")
                                .filter("infrastructure"::equals)
                                .isPresent();
    }
}
