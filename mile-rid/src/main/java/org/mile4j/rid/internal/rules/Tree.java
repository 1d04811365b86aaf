package org.mile4j.rid.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.payload.PayloadFormat;

/** The elements of an IODEF document of either version, which share the names that RID asks for. */
final class Tree {

    private final List<XmlElement> elements = new ArrayList<>();

    private Tree(XmlElement root) {
        collect(root);
    }

    /** The IODEF document of a message, if it has one. */
    static Optional<Tree> of(RidDocument message) {
        return Payload.in(message)
                .filter(payload ->
                        payload.format() == PayloadFormat.IODEF_1 || payload.format() == PayloadFormat.IODEF_2)
                .map(payload -> new Tree(payload.element()));
    }

    private void collect(XmlElement element) {
        elements.add(element);
        element.elements().stream()
                .filter(child -> child.namespace().equals(element.namespace()))
                .forEach(this::collect);
    }

    Stream<XmlElement> all() {
        return elements.stream();
    }

    Stream<XmlElement> named(String name) {
        return elements.stream().filter(e -> e.localName().equals(name));
    }

    boolean has(String name) {
        return named(name).findAny().isPresent();
    }

    /** Whether an element of the name has a child of the other name. */
    boolean has(String parent, String child) {
        return named(parent)
                .anyMatch(e -> e.elements().stream().anyMatch(c -> c.localName().equals(child)));
    }

    boolean hasSystem(String category) {
        return named("System")
                .anyMatch(e -> e.attribute("category").filter(category::equals).isPresent());
    }
}
