package org.mile4j.model.internal.iodef.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Location;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
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
enum ReferenceRules implements Check<Object> {
    INDICATOR_ID,
    OBSERVABLE_REFERENCE,
    OBSERVABLE_TARGETS,
    UID_REFERENCE,
    UID_TARGETS,
    EUID_REFERENCE,
    EUID_TARGETS,
    REFERENCE_EMPTY;

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

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.29.6-observable-reference", Indicator.class, INDICATOR_ID);
        binding.bind("RFC7970-3.29.6-observable-reference", ObservableReference.class, OBSERVABLE_REFERENCE);
        binding.bind("RFC7970-3.29.6-observable-reference", IodefDocument.class, OBSERVABLE_TARGETS);
        binding.bind("RFC7970-3.29.7-uid-target", IndicatorReference.class, UID_REFERENCE);
        binding.bind("RFC7970-3.29.7-uid-target", IodefDocument.class, UID_TARGETS);
        binding.bind("RFC7970-3.29.7-euid-target", IndicatorReference.class, EUID_REFERENCE);
        binding.bind("RFC7970-3.29.7-euid-target", IodefDocument.class, EUID_TARGETS);
        binding.bind("RFC7970-3.29.7-indicator-reference", IndicatorReference.class, REFERENCE_EMPTY);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case INDICATOR_ID -> indicator((Indicator) value, context);
            case OBSERVABLE_REFERENCE -> rememberObservable((ObservableReference) value, context);
            case OBSERVABLE_TARGETS -> observables(context);
            case UID_REFERENCE -> rememberInside((IndicatorReference) value, context);
            case UID_TARGETS -> inside(context);
            case EUID_REFERENCE -> rememberOutside((IndicatorReference) value, context);
            case EUID_TARGETS -> outside(context);
            case REFERENCE_EMPTY -> set((IndicatorReference) value, context);
        }
    }

    private static Memory memory(CheckContext context) {
        DocumentMemory memory = context.memory();
        Memory met = memory.find(Memory.class);
        return met != null ? met : memory.keep(new Memory(memory));
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

    private static void rememberObservable(ObservableReference reference, CheckContext context) {
        remember(reference.uidRef(), memory(context).observables, context);
    }

    private static void rememberOutside(IndicatorReference reference, CheckContext context) {
        remember(reference.euidRef(), memory(context).outside, context);
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

    private static void observables(CheckContext context) {
        Memory memory = context.memory().find(Memory.class);
        if (memory == null) {
            return;
        }
        for (Met met : memory.observables) {
            if (memory.indicators.contains(met.identifier())) {
                context.reportAt(
                        met.location(),
                        "uid-ref of an ObservableReference must name an observable-id, but "
                                + Quote.of(met.identifier()) + " is an IndicatorID.");
            }
        }
    }

    private static void inside(CheckContext context) {
        Memory memory = context.memory().find(Memory.class);
        if (memory == null) {
            return;
        }
        for (Met met : memory.inside) {
            if (!memory.indicators.contains(met.identifier())) {
                context.reportAt(
                        met.location(),
                        "uid-ref of an IndicatorReference must name an IndicatorID of the document, but none is "
                                + Quote.of(met.identifier()) + ".");
            }
        }
    }

    private static void outside(CheckContext context) {
        Memory memory = context.memory().find(Memory.class);
        if (memory == null) {
            return;
        }
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
