package org.mile4j.model.convert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mile4j.model.convert.Conversion.Kind;
import org.mile4j.model.convert.Conversion.Note;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;

/**
 * Where a conversion is in the old document, what it has noted, and what it has put aside. Something put aside goes to
 * the closest element around it that has AdditionalData in the new format; a restriction between the two goes with it,
 * so that it is never shared more widely than it was.
 */
final class Trail {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String IODEF = "urn:ietf:params:xml:ns:iodef-";

    /** Something that becomes AdditionalData: text or an element, with the place that it came from. */
    record Aside(String name, String meaning, XmlNode content, Optional<OpenEnumeration> restriction) {}

    private static final class Frame {
        final String step;
        Optional<OpenEnumeration> restriction = Optional.empty();
        List<Aside> asides;
        String holder;

        Frame(String step) {
            this.step = step;
            this.holder = step;
        }
    }

    private final String format;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Note> notes = new ArrayList<>();

    Trail(String format) {
        this.format = format;
    }

    List<Note> notes() {
        return notes;
    }

    // ---- walking --------------------------------------------------------------------------------------------------

    <T> T at(String step, Supplier<T> work) {
        frames.push(new Frame(step));
        try {
            return work.get();
        } finally {
            frames.pop();
        }
    }

    <S, T> List<T> each(String name, List<S> from, Function<? super S, ? extends T> work) {
        List<T> to = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            S one = from.get(i);
            to.add(at(name + "[" + (i + 1) + "]", () -> work.apply(one)));
        }
        return to;
    }

    <S, T> Optional<T> one(String name, Optional<S> from, Function<? super S, ? extends T> work) {
        return from.map(one -> at(name, () -> work.apply(one)));
    }

    /** The element has this restriction of its own. */
    void restricted(Optional<? extends OpenEnumeration> restriction) {
        frames.element().restriction = restriction.map(r -> r);
    }

    /** The element has AdditionalData in the new format. */
    void collects() {
        frames.element().asides = new ArrayList<>();
    }

    /** The element has no AdditionalData in the new format, but another one takes what is put aside in it. */
    void collectsFor(String holder) {
        collects();
        frames.element().holder = holder;
    }

    /** What was put aside in the element so far. */
    List<Aside> collected() {
        return frames.element().asides;
    }

    // ---- notes ----------------------------------------------------------------------------------------------------

    private String path(String below) {
        StringBuilder path = new StringBuilder();
        for (Iterator<Frame> i = frames.descendingIterator(); i.hasNext(); ) {
            path.append('/').append(i.next().step);
        }
        return below.isEmpty()
                ? path.toString()
                : path.append('/').append(below).toString();
    }

    private void note(Kind kind, String below, String message) {
        notes.add(new Note(kind, path(below), message));
    }

    void added(String below, String message) {
        note(Kind.ADDED, below, message);
    }

    void changed(String below, String message) {
        note(Kind.CHANGED, below, message);
    }

    void lost(String below, String message) {
        note(Kind.LOST, below, message);
    }

    void aside(String below, String text) {
        aside(below, new XmlText(text));
    }

    void aside(String below, Optional<?> text) {
        text.ifPresent(t -> aside(below, t.toString()));
    }

    void aside(String below, XmlNode content) {
        Optional<OpenEnumeration> restriction = Optional.empty();
        for (Frame frame : frames) {
            if (frame.asides != null) {
                frame.asides.add(new Aside(below, format + ": " + path(below), content, restriction));
                note(Kind.ASIDE, below, "Put into the AdditionalData of " + frame.holder + ".");
                return;
            }
            restriction = restriction.isPresent() ? restriction : frame.restriction;
        }
        note(Kind.LOST, below, "No element around it can hold it in the new format.");
    }

    // ---- what no field holds --------------------------------------------------------------------------------------

    /** What the new document keeps of what no field holds: comments and the like. The rest is put aside. */
    Extras extras(Extras from) {
        if (from.isEmpty()) {
            return from;
        }
        from.attributes().forEach(this::attribute);
        for (Extras.Decoration decoration : from.decorations()) {
            long number = decoration.position() + strayElementsBefore(decoration.position(), from);
            decoration.attributes().forEach(a -> aside("*[" + number + "]/@" + a.localName(), a.value()));
        }
        List<Extras.Stray> kept = new ArrayList<>();
        for (Extras.Stray stray : from.nodes()) {
            XmlNode node = stray.node();
            if (node instanceof XmlComment || node instanceof XmlProcessingInstruction) {
                kept.add(stray);
            } else if (node instanceof XmlElement element) {
                aside(element.localName(), element);
            } else if (node instanceof XmlText text && !text.text().isBlank()) {
                aside("text()", text);
            }
        }
        List<XmlNamespace> namespaces = from.namespaces().stream()
                .filter(n -> !n.uri().startsWith(IODEF))
                .toList();
        return Extras.of(namespaces, List.of(), kept, List.of(), List.of());
    }

    /** How many elements that no field holds stand before the one that is in some place among those that fields hold. */
    private static long strayElementsBefore(int position, Extras from) {
        return from.nodes().stream()
                .filter(stray -> stray.position() < position && stray.node() instanceof XmlElement)
                .count();
    }

    private void attribute(XmlAttribute a) {
        if (a.namespace().equals(INSTANCE) && a.localName().endsWith("chemaLocation")) {
            if (frames.size() == 1) {
                changed("@" + a.localName(), "It names the schema of the old format; that of the new one replaces it.");
            } else {
                lost("@" + a.localName(), "It names the schema of the old format.");
            }
        } else {
            aside("@" + a.localName(), a.value());
        }
    }
}
