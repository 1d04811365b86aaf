package org.mile4j.xmpp.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;

/** Puts an element together. */
final class ElementBuilder {

    private final String namespace;
    private final String name;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<XmlNode> content = new ArrayList<>();

    private ElementBuilder(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    static ElementBuilder element(String namespace, String name) {
        return new ElementBuilder(namespace, name);
    }

    /** A whole element that has at most text. */
    static XmlElement leaf(String namespace, String name, String... text) {
        ElementBuilder builder = new ElementBuilder(namespace, name);
        for (String part : text) {
            builder.text(part);
        }
        return builder.build();
    }

    ElementBuilder attribute(String attribute, String value) {
        attributes.add(XmlAttribute.of(attribute, value));
        return this;
    }

    ElementBuilder attribute(String attribute, Optional<String> value) {
        value.ifPresent(text -> attribute(attribute, text));
        return this;
    }

    ElementBuilder text(String text) {
        content.add(new XmlText(text));
        return this;
    }

    ElementBuilder add(XmlNode... nodes) {
        content.addAll(List.of(nodes));
        return this;
    }

    ElementBuilder add(Stream<? extends XmlNode> nodes) {
        nodes.forEach(content::add);
        return this;
    }

    ElementBuilder add(Optional<? extends XmlNode> node) {
        node.ifPresent(content::add);
        return this;
    }

    XmlElement build() {
        return new XmlElement(namespace, "", name, List.of(), attributes, content);
    }

    /** The first child of a name. */
    static Optional<XmlElement> child(XmlElement parent, String namespace, String name) {
        return parent.elements().stream()
                .filter(e -> e.localName().equals(name) && e.namespace().equals(namespace))
                .findFirst();
    }

    /** The children of a name. */
    static List<XmlElement> children(XmlElement parent, String namespace, String name) {
        return parent.elements().stream()
                .filter(e -> e.localName().equals(name) && e.namespace().equals(namespace))
                .toList();
    }

    /** The same element with other or further attributes. */
    static XmlElement with(XmlElement element, String attribute, String value) {
        List<XmlAttribute> changed = new ArrayList<>(element.attributes());
        changed.removeIf(a -> a.localName().equals(attribute) && a.namespace().isEmpty());
        changed.add(XmlAttribute.of(attribute, value));
        return new XmlElement(
                element.namespace(),
                element.prefix(),
                element.localName(),
                element.namespaces(),
                changed,
                element.content());
    }

    /** The same element with one more child. */
    static XmlElement plus(XmlElement element, XmlNode child) {
        List<XmlNode> content = new ArrayList<>(element.content());
        content.add(child);
        return new XmlElement(
                element.namespace(),
                element.prefix(),
                element.localName(),
                element.namespaces(),
                element.attributes(),
                content);
    }
}
