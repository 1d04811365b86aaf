package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.OuterPrefixes;

/** The start tag of an element that is kept as XML, taken down before the reader moves on. */
final class StartTag {

    private final NamespaceScope scope;
    private final String namespace;
    private final String prefix;
    private final String localName;
    /** Most elements declare nothing. */
    private List<XmlNamespace> namespaces = List.of();

    private final List<XmlAttribute> attributes;

    /**
     * Takes down the tag the reader stands on.
     *
     * @param scope the declarations made inside the fragment so far; those of this element are added
     * @param outer notes the prefixes in the values of attributes
     * @param names takes the names in the tag
     */
    StartTag(XMLStreamReader xml, NamespaceScope scope, OuterPrefixes outer, Consumer<String> names) {
        this.scope = scope;
        this.namespace = XmlIn.text(xml.getNamespaceURI());
        this.prefix = XmlIn.text(xml.getPrefix());
        this.localName = xml.getLocalName();
        names.accept(localName);
        scope.open();
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            names.accept(XmlIn.text(xml.getNamespacePrefix(i)));
            add(new XmlNamespace(XmlIn.text(xml.getNamespacePrefix(i)), XmlIn.text(xml.getNamespaceURI(i))));
        }
        declare(prefix, namespace);
        XmlAttribute[] found = new XmlAttribute[xml.getAttributeCount()];
        for (int i = 0; i < found.length; i++) {
            XmlAttribute attribute = Markup.attribute(xml, i);
            found[i] = attribute;
            names.accept(attribute.localName());
            if (!attribute.prefix().isEmpty()) {
                declare(attribute.prefix(), attribute.namespace());
            }
            outer.addNamed(attribute.namespace(), attribute.localName(), attribute.value());
        }
        attributes = List.of(found);
    }

    String namespace() {
        return namespace;
    }

    String localName() {
        return localName;
    }

    List<XmlAttribute> attributes() {
        return attributes;
    }

    /** The element with its content; its declarations go out of scope. */
    XmlElement element(List<XmlNode> content) {
        scope.close();
        return new XmlElement(namespace, prefix, localName, namespaces, attributes, content);
    }

    private void add(XmlNamespace declaration) {
        if (namespaces.isEmpty()) {
            namespaces = new ArrayList<>(2);
        }
        namespaces.add(declaration);
        scope.declare(declaration.prefix(), declaration.uri());
    }

    /** Declares what the element, or one in it, uses; not again what is declared. */
    void declare(String used, String uri) {
        if (used.equals("xml")) {
            return;
        }
        if (!scope.binds(used, uri)) {
            add(new XmlNamespace(used, uri));
        }
    }
}
