package org.mile4j.model.data;

import java.util.List;
import java.util.Objects;
import org.mile4j.model.internal.parser.NotXmlException;

/**
 * What an element of a document held although no field of its class holds it, so that writing loses nothing.
 *
 * <p>Every class of the model has one. It survives reading and writing: attributes and elements that the specification
 * does not know, or does not admit at this place, comments, processing instructions and text between elements,
 * declarations of namespaces, and the choice made where two spellings or two orders of child elements are admitted. A
 * program that makes documents needs none of it and uses {@link #NONE}.
 *
 * @param namespaces the namespace declarations on the element
 * @param attributes the attributes that no field holds
 * @param nodes the nodes that no field holds, with their places
 * @param decorations attributes that no field holds, on child elements that have only text
 * @param alternates the names of child elements that were spelled or ordered in the other of two admitted ways
 * @since 0.1.0
 */
public record Extras(
        List<XmlNamespace> namespaces,
        List<XmlAttribute> attributes,
        List<Stray> nodes,
        List<Decoration> decorations,
        List<String> alternates) {
    /** Nothing beyond the fields. */
    public static final Extras NONE = new Extras(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Holds what no field holds. {@link #of} saves memory in the common case that there is nothing.
     *
     * @param namespaces the namespace declarations on the element
     * @param attributes the attributes that no field holds
     * @param nodes the nodes that no field holds
     * @param decorations attributes on child elements that have only text
     * @param alternates the names of child elements in the other spelling or order
     * @throws IllegalArgumentException when an attribute or a declaration stands twice, a prefix has two meanings, or the
     *     default namespace is declared, which belongs to the class
     */
    public Extras {
        namespaces = List.copyOf(namespaces);
        attributes = List.copyOf(attributes);
        nodes = List.copyOf(nodes);
        decorations = List.copyOf(decorations);
        alternates = List.copyOf(alternates);
        for (XmlNamespace declared : namespaces) {
            if (declared.prefix().isEmpty()) {
                throw new NotXmlException("expected a declaration with a prefix, met the default namespace");
            }
        }
        XmlRules.requireConsistent("", "", namespaces, attributes);
    }

    /**
     * Holds what no field holds.
     *
     * @param namespaces the namespace declarations on the element
     * @param attributes the attributes that no field holds
     * @param nodes the nodes that no field holds
     * @param decorations attributes on child elements that have only text
     * @param alternates the names of child elements in the other spelling or order
     * @return {@link #NONE} when all of them are empty
     */
    public static Extras of(
            List<XmlNamespace> namespaces,
            List<XmlAttribute> attributes,
            List<Stray> nodes,
            List<Decoration> decorations,
            List<String> alternates) {
        boolean empty = namespaces.isEmpty()
                && attributes.isEmpty()
                && nodes.isEmpty()
                && decorations.isEmpty()
                && alternates.isEmpty();
        return empty ? NONE : new Extras(namespaces, attributes, nodes, decorations, alternates);
    }

    /**
     * Whether there is nothing beyond the fields.
     *
     * @return whether all lists are empty
     */
    public boolean isEmpty() {
        return namespaces.isEmpty()
                && attributes.isEmpty()
                && nodes.isEmpty()
                && decorations.isEmpty()
                && alternates.isEmpty();
    }

    /**
     * A node that no field holds, with its place among the child elements.
     *
     * @param position how many child elements that fields hold stand before it
     * @param node the node
     * @since 0.1.0
     */
    public record Stray(int position, XmlNode node) {
        /**
         * Holds a node and its place.
         *
         * @param position how many child elements that fields hold stand before it
         * @param node the node
         * @throws IllegalArgumentException when the position is negative
         */
        public Stray {
            requirePosition(position);
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * Attributes that no field holds, on a child element that has only text.
     *
     * @param position the place of that element among the child elements that fields hold, from 1
     * @param attributes the attributes
     * @since 0.1.0
     */
    public record Decoration(int position, List<XmlAttribute> attributes) {
        /**
         * Holds the attributes of one child element.
         *
         * @param position the place of that element
         * @param attributes the attributes
         * @throws IllegalArgumentException when the position is negative or an attribute stands twice
         */
        public Decoration {
            requirePosition(position);
            attributes = List.copyOf(attributes);
            XmlRules.requireConsistent("", "", List.of(), attributes);
        }
    }

    private static void requirePosition(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("expected a position from 0, met " + position);
        }
    }
}
