package org.mile4j.interop.bench.rolie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;

/**
 * Makes the values of a feed once more, of strings that are there already: what a reader has to spend beside the parser, even
 * if it did nothing else.
 */
final class ValueCopy {

    private ValueCopy() {}

    static Feed of(Feed feed) {
        return new Feed(children(feed.children()), List.of());
    }

    private static List<AtomNode> children(List<AtomNode> nodes) {
        List<AtomNode> copies = new ArrayList<>(nodes.size());
        for (AtomNode node : nodes) {
            copies.add(of(node));
        }
        return copies;
    }

    static AtomNode of(AtomNode node) {
        if (node instanceof Link link) {
            return new Link(
                    again(link.rel()),
                    again(link.href()),
                    again(link.type()),
                    again(link.hreflang()),
                    again(link.title()),
                    again(link.length()),
                    List.of(),
                    List.of());
        }
        if (node instanceof SimpleElement simple) {
            return new SimpleElement(simple.name(), simple.value(), List.of());
        }
        if (node instanceof DateConstruct date) {
            return new DateConstruct(date.name(), date.text(), List.of());
        }
        if (node instanceof TextConstruct text) {
            return new TextConstruct(text.name(), again(text.type()), text.text(), Optional.empty(), List.of());
        }
        if (node instanceof Category category) {
            return new Category(
                    again(category.scheme()), again(category.term()), again(category.label()), List.of(), List.of());
        }
        if (node instanceof Content content) {
            return new Content(again(content.type()), again(content.src()), List.of(), List.of());
        }
        if (node instanceof Property property) {
            return new Property(again(property.name()), again(property.value()), List.of(), List.of());
        }
        if (node instanceof Format format) {
            return new Format(
                    again(format.ns()),
                    again(format.version()),
                    again(format.schemaLocation()),
                    again(format.schemaType()),
                    List.of(),
                    List.of());
        }
        if (node instanceof Entry entry) {
            return new Entry(children(entry.children()), List.of());
        }
        if (node instanceof Person person) {
            return new Person(person.role(), children(person.children()), List.of());
        }
        throw new IllegalStateException("the sample has no " + node.getClass().getSimpleName());
    }

    private static Optional<String> again(Optional<String> value) {
        return Optional.ofNullable(value.orElse(null));
    }
}
