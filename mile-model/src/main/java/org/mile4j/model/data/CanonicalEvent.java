package org.mile4j.model.data;

import java.util.Comparator;
import java.util.List;

/** One step of a document in canonical form. Two documents are equal when their events are. */
sealed interface CanonicalEvent {
    /**
     * The start of an element.
     *
     * @param namespace the name of its namespace, empty for none
     * @param localName its name
     * @param kept prefixes that its values use, in the order of the prefixes
     * @param attributes its attributes in canonical order
     */
    record Start(String namespace, String localName, List<XmlNamespace> kept, List<Attribute> attributes)
            implements CanonicalEvent {}

    /**
     * All characters up to the next tag or processing instruction.
     *
     * @param text the characters, at least one
     */
    record Text(String text) implements CanonicalEvent {}

    /**
     * A processing instruction.
     *
     * @param node the instruction
     */
    record Instruction(XmlProcessingInstruction node) implements CanonicalEvent {}

    /**
     * The end of an element.
     *
     * @param localName its name
     */
    record End(String localName) implements CanonicalEvent {}

    /**
     * An attribute.
     *
     * @param namespace the name of its namespace, empty for none
     * @param localName its name
     * @param value its value; without its prefix when that stands for {@code typeNamespace}
     * @param typeNamespace the namespace of a value that is known to be a qualified name, empty in all other cases
     */
    record Attribute(String namespace, String localName, String value, String typeNamespace) {
        static final Comparator<Attribute> ORDER =
                Comparator.comparing(Attribute::namespace).thenComparing(Attribute::localName);
    }
}
