package org.mile4j.model.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import org.mile4j.model.internal.parser.NotXmlException;
import org.mile4j.model.internal.parser.XmlSyntax;

/** What must hold of every XML value so that it can be written: names, characters, and one meaning for each prefix. */
final class XmlRules {
    private XmlRules() {}

    static void requireName(String name, String what) {
        if (!XmlSyntax.isNcName(Objects.requireNonNull(name, what))) {
            throw new NotXmlException("expected a name without colon for " + what + ", met " + Excerpt.of(name));
        }
    }

    static void requireCharacters(String text, String what) {
        int at = XmlSyntax.firstForbidden(Objects.requireNonNull(text, what));
        if (at >= 0) {
            throw new NotXmlException(
                    String.format("XML cannot carry U+%04X, met at index %d of %s", (int) text.charAt(at), at, what));
        }
    }

    /** A prefix, or the empty one, that an element or attribute uses for a namespace. */
    static void requireBinding(String prefix, String namespace) {
        if (!prefix.isEmpty()) {
            requireName(prefix, "a prefix");
            if (namespace.isEmpty()) {
                throw new NotXmlException("the prefix " + prefix + " stands without a namespace");
            }
        }
        requireReserved(prefix, namespace);
    }

    /** The prefixes xml and xmlns and their namespaces belong to each other. */
    static void requireReserved(String prefix, String namespace) {
        if (prefix.equals(XMLConstants.XMLNS_ATTRIBUTE) || namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
            throw new NotXmlException("the prefix xmlns and its namespace cannot be used");
        }
        if (prefix.equals(XMLConstants.XML_NS_PREFIX) != namespace.equals(XMLConstants.XML_NS_URI)) {
            throw new NotXmlException(
                    "the prefix xml and the namespace " + XMLConstants.XML_NS_URI + " go only with each other");
        }
    }

    /** One element may give each prefix one meaning and carry each attribute once. */
    static void requireConsistent(
            String namespace, String prefix, List<XmlNamespace> namespaces, List<XmlAttribute> attributes) {
        requireBinding(prefix, namespace);
        if (namespaces.isEmpty() && attributes.isEmpty()) {
            return;
        }
        Map<String, String> bindings = new HashMap<>();
        for (XmlNamespace declared : namespaces) {
            if (bindings.put(declared.prefix(), declared.uri()) != null) {
                throw new NotXmlException("the prefix \"" + declared.prefix() + "\" is declared twice");
            }
        }
        requireBound(bindings, prefix, namespace);
        Set<List<String>> names = new HashSet<>();
        for (XmlAttribute attribute : attributes) {
            if (!attribute.prefix().isEmpty()) {
                requireBound(bindings, attribute.prefix(), attribute.namespace());
            }
            if (!names.add(List.of(attribute.namespace(), attribute.localName()))) {
                throw new NotXmlException("the attribute " + attribute.localName() + " stands twice");
            }
        }
    }

    private static void requireBound(Map<String, String> bindings, String prefix, String namespace) {
        String bound = bindings.putIfAbsent(prefix, namespace);
        if (bound != null && !bound.equals(namespace)) {
            throw new NotXmlException("the prefix \"" + prefix + "\" stands for both " + Excerpt.of(bound) + " and "
                    + Excerpt.of(namespace) + " in one element");
        }
    }
}
