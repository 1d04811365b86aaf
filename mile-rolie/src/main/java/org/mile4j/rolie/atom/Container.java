package org.mile4j.rolie.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element that holds others. The accessors give the first of several, since a document that breaks the rule that there
 * is one can be held.
 *
 * @since 0.1
 */
public sealed interface Container extends AtomNode
        permits Categories, Collection, Control, Entry, Feed, Person, ServiceDocument, Source, Workspace {

    /**
     * What stands in the element.
     *
     * @return an immutable list, in document order; white space between elements is not in it
     */
    List<AtomNode> children();

    /**
     * The children of a class.
     *
     * @param kind the class
     * @param <N> the class
     * @return a new list, in document order
     */
    default <N extends AtomNode> List<N> all(Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (AtomNode child : children()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
        }
        return found;
    }

    /**
     * The first child of a class that passes a test.
     *
     * @param kind the class
     * @param test the test
     * @param <N> the class
     * @return empty if there is none
     */
    default <N extends AtomNode> Optional<N> first(Class<N> kind, Predicate<? super N> test) {
        for (AtomNode child : children()) {
            if (kind.isInstance(child) && test.test(kind.cast(child))) {
                return Optional.of(kind.cast(child));
            }
        }
        return Optional.empty();
    }

    /**
     * The identifier (RFC 4287, Section 4.2.6).
     *
     * @return the IRI, character by character as it was written
     */
    default Optional<String> id() {
        return first(SimpleElement.class, e -> e.name() == SimpleElement.Name.ID)
                .map(SimpleElement::value);
    }

    /**
     * A text for people.
     *
     * @param name which
     * @return the text
     */
    default Optional<TextConstruct> text(TextConstruct.Name name) {
        return first(TextConstruct.class, e -> e.name() == name);
    }

    /**
     * The title (RFC 4287, Section 4.2.14).
     *
     * @return the characters of the title
     */
    default Optional<String> title() {
        return text(TextConstruct.Name.TITLE).map(TextConstruct::plain);
    }

    /**
     * A date.
     *
     * @param name which
     * @return the date as it was written
     */
    default Optional<DateConstruct> date(DateConstruct.Name name) {
        return first(DateConstruct.class, e -> e.name() == name);
    }

    /**
     * The date of the last change (RFC 4287, Section 4.2.15).
     *
     * @return the date as it was written
     */
    default Optional<DateConstruct> updated() {
        return date(DateConstruct.Name.UPDATED);
    }

    /**
     * The categories.
     *
     * @return a new list, in document order
     */
    default List<Category> categories() {
        return all(Category.class);
    }

    /**
     * The terms of the categories with the scheme of information types (RFC 8322, Section 7.1.2).
     *
     * @return the terms; rightly one at most
     */
    default List<String> informationTypes() {
        return categories().stream()
                .filter(Category::isInformationType)
                .flatMap(category -> category.term().stream())
                .toList();
    }

    /**
     * The links.
     *
     * @return a new list, in document order
     */
    default List<Link> links() {
        return all(Link.class);
    }

    /**
     * The first link of a relation that has an address.
     *
     * @param relation the relation's short name or IRI
     * @return the IRI reference as it was written
     */
    default Optional<String> link(String relation) {
        return first(
                        Link.class,
                        link -> link.isRelation(relation) && link.href().isPresent())
                .flatMap(Link::href);
    }

    /**
     * The value of an attribute {@code xml:base} on this element.
     *
     * @return the IRI reference as it was written
     */
    default Optional<String> base() {
        return attributes().stream()
                .filter(a -> a.localName().equals("base") && a.namespace().equals(Namespaces.XML))
                .findFirst()
                .map(org.mile4j.model.data.XmlAttribute::value);
    }
}
