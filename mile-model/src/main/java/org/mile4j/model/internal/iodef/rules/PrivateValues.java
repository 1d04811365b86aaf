package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.extension.Registrations;
import org.mile4j.model.extension.UnknownExtensions;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.ExtensionPairs;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.IodefDocument;

/**
 * RFC 7970, Section 5.3: the private values of a document against the list of those that the owner of its private extension
 * has defined, where the caller supplies that list.
 *
 * <p>Values are remembered as they are met, as the document's attributes are looked at after all that it holds.
 */
final class PrivateValues {

    /** A private value and where it stands. */
    private record Met(String attribute, String registry, String value, Location location) {}

    /** The private values of the document so far. */
    private static final class Memory implements DocumentMemory.Part<Memory> {
        private final List<Met> all = new ArrayList<>();

        @Override
        public boolean add(Memory later) {
            all.addAll(later.all);
            return true;
        }
    }

    private PrivateValues() {}

    static void met(ExtensionPairs.Pair pair, CheckContext context) {
        if (!pair.value().isExtension()
                || !pair.value().value().equals("ext-value")
                || !context.extensions().registrations().listsPrivateValues()) {
            return;
        }
        String text = pair.value().extension().orElse("").strip();
        if (!text.isEmpty()) {
            context.remember(text.length());
            memory(context)
                    .all
                    .add(new Met(pair.attribute(), pair.registry(), text, context.below("/@ext-" + pair.attribute())));
        }
    }

    private static Memory memory(CheckContext context) {
        Memory met = context.memory().find(Memory.class);
        return met != null ? met : context.memory().keep(new Memory());
    }

    static void check(IodefDocument document, CheckContext context) {
        String name = document.privateEnumName().orElse("").strip();
        if (name.isEmpty()) {
            return; // Most documents announce nothing, and to make the registrations takes time in the first one of a
            // JVM.
        }
        Registrations registrations = context.extensions().registrations();
        String id = document.privateEnumId().orElse("").strip();
        if (!registrations.listsPrivateValues(name, id)) {
            return;
        }
        Finding.Severity severity = context.extensions().unknown() == UnknownExtensions.REFUSE
                ? Finding.Severity.ERROR
                : Finding.Severity.WARNING;
        for (Met met : memory(context).all) {
            if (!registrations.hasPrivateValue(name, id, met.registry(), met.value())) {
                context.reportAt(
                        severity,
                        met.location(),
                        Quote.of(met.value()) + " is no value of " + met.attribute() + " that the private extension"
                                + (id.isEmpty() ? "" : " " + Quote.of(id)) + " of " + Quote.of(name) + " has.");
            }
        }
    }
}
