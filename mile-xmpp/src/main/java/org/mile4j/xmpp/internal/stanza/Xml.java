package org.mile4j.xmpp.internal.stanza;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;

/** Puts elements together and takes them apart. */
public final class Xml {

    private final String namespace;
    private final String name;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<XmlNode> content = new ArrayList<>();

    private Xml(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    /** Begins an element. */
    public static Xml element(String namespace, String name) {
        return new Xml(namespace, name);
    }

    /** A whole element with at most text. */
    public static XmlElement leaf(String namespace, String name, String... text) {
        Xml builder = new Xml(namespace, name);
        for (String part : text) {
            builder.content.add(new XmlText(part));
        }
        return builder.build();
    }

    /** Adds an attribute. */
    public Xml attribute(String attribute, String value) {
        attributes.add(XmlAttribute.of(attribute, value));
        return this;
    }

    /** Adds an attribute if there is a value. */
    public Xml attribute(String attribute, Optional<String> value) {
        value.ifPresent(text -> attribute(attribute, text));
        return this;
    }

    /** Adds content. */
    public Xml add(XmlNode... nodes) {
        content.addAll(List.of(nodes));
        return this;
    }

    /** Adds content. */
    public Xml add(Stream<? extends XmlNode> nodes) {
        nodes.forEach(content::add);
        return this;
    }

    /** The element. */
    public XmlElement build() {
        return new XmlElement(namespace, "", name, List.of(), attributes, content);
    }

    /** Whether an element has a name. */
    public static boolean is(XmlElement element, String namespace, String name) {
        return element.localName().equals(name) && element.namespace().equals(namespace);
    }

    /** The first child of a name. */
    public static Optional<XmlElement> child(XmlElement parent, String namespace, String name) {
        return parent.elements().stream().filter(e -> is(e, namespace, name)).findFirst();
    }

    /** The children of a name. */
    public static List<XmlElement> children(XmlElement parent, String namespace, String name) {
        return parent.elements().stream().filter(e -> is(e, namespace, name)).toList();
    }

    /**
     * What stands between the tags of an element, as text that is right inside of it.
     *
     * @return empty when the element is empty
     */
    public static String inner(XmlElement element) {
        if (element.content().isEmpty()) {
            return "";
        }
        String whole = element.toXml();
        return whole.substring(startTagEnd(whole), whole.lastIndexOf("</"));
    }

    private static int startTagEnd(String xml) {
        char quote = 0;
        int at = 1;
        for (char next = xml.charAt(at); next != '>' || quote != 0; next = xml.charAt(++at)) {
            if (next == quote) {
                quote = 0;
            } else if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            }
        }
        return at + 1;
    }
}
