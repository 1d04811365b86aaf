package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Location;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.IdentifierTable;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.ObservableReference;

/**
 * RFC 7970, Sections 3.29.6 and 3.29.7: what references name.
 *
 * <p>References and the identifiers of indicators are remembered as they are met and compared at the end of the document,
 * so that a document that is read incident by incident is checked as well.
 */
final class ReferenceRules {

    private static final String OBSERVABLE = "RFC7970-3.29.6-observable-reference";
    private static final String UID = "RFC7970-3.29.7-uid-target";
    private static final String EUID = "RFC7970-3.29.7-euid-target";

    /** A reference and its place. */
    private record Met(String identifier, Location location) {}

    /** What was met so far. */
    private static final class Memory implements DocumentMemory.Part<Memory> {
        private final IdentifierTable indicators;
        private final List<Met> observables = new ArrayList<>();
        private final List<Met> inside = new ArrayList<>();
        private final List<Met> outside = new ArrayList<>();

        Memory(DocumentMemory memory) {
            this.indicators = memory.table();
        }

        @Override
        public boolean add(Memory later) {
            indicators.addAll(later.indicators);
            observables.addAll(later.observables);
            inside.addAll(later.inside);
            outside.addAll(later.outside);
            return true;
        }
    }

    private ReferenceRules() {}

    static void bind(Binding binding) {
        if (binding.concerns(IodefDocument.class)) {
            binding.bind(OBSERVABLE, IodefDocument.class, ReferenceRules::observables);
            binding.bind(UID, IodefDocument.class, ReferenceRules::inside);
            binding.bind(EUID, IodefDocument.class, ReferenceRules::outside);
        }
        if (binding.concerns(Indicator.class, IndicatorReference.class, ObservableReference.class)) {
            bindParts(binding);
        }
    }

    private static void bindParts(Binding binding) {
        binding.bind(OBSERVABLE, Indicator.class, ReferenceRules::indicator);
        binding.bind(OBSERVABLE, ObservableReference.class, (reference, context) -> {
            remember(reference.uidRef(), memory(context).observables, context);
        });
        binding.bind(UID, IndicatorReference.class, ReferenceRules::rememberInside);
        binding.bind(EUID, IndicatorReference.class, (reference, context) -> {
            remember(reference.euidRef(), memory(context).outside, context);
        });
        binding.bind("RFC7970-3.29.7-indicator-reference", IndicatorReference.class, ReferenceRules::set);
    }

    private static Memory memory(CheckContext context) {
        return context.memory(Memory.class, Memory::new);
    }

    private static void indicator(Indicator indicator, CheckContext context) {
        if (indicator.indicatorId().isPresent()) {
            String id = indicator.indicatorId().get().id().strip();
            context.remember(id.length());
            memory(context).indicators.putIfAbsent(id, 0);
        }
    }

    private static void remember(Optional<String> reference, List<Met> references, CheckContext context) {
        if (reference.isPresent()) {
            String id = reference.get().strip();
            context.remember(id.length());
            references.add(new Met(id, context.here()));
        }
    }

    /** A reference to what the document had already is right, and need not be remembered. */
    private static void rememberInside(IndicatorReference reference, CheckContext context) {
        Memory memory = memory(context);
        boolean known = reference.uidRef().isPresent()
                && memory.indicators.contains(reference.uidRef().get().strip());
        if (!known) {
            remember(reference.uidRef(), memory.inside, context);
        }
    }

    private static void set(IndicatorReference reference, CheckContext context) {
        if (reference.uidRef().isEmpty() && reference.euidRef().isEmpty()) {
            context.report("IndicatorReference must have uid-ref or euid-ref, but has neither.");
        }
    }

    private static void observables(IodefDocument document, CheckContext context) {
        Memory memory = memory(context);
        for (Met met : memory.observables) {
            if (memory.indicators.contains(met.identifier())) {
                context.reportAt(
                        met.location(),
                        "uid-ref of an ObservableReference must name an observable-id, but "
                                + Quote.of(met.identifier()) + " is an IndicatorID.");
            }
        }
    }

    private static void inside(IodefDocument document, CheckContext context) {
        Memory memory = memory(context);
        for (Met met : memory.inside) {
            if (!memory.indicators.contains(met.identifier())) {
                context.reportAt(
                        met.location(),
                        "uid-ref of an IndicatorReference must name an IndicatorID of the document, but none is "
                                + Quote.of(met.identifier()) + ".");
            }
        }
    }

    private static void outside(IodefDocument document, CheckContext context) {
        Memory memory = memory(context);
        for (Met met : memory.outside) {
            if (memory.indicators.contains(met.identifier())) {
                context.reportAt(
                        met.location(),
                        "euid-ref names an indicator of another document, but " + Quote.of(met.identifier())
                                + " is an IndicatorID of this one.");
            }
        }
    }
}
