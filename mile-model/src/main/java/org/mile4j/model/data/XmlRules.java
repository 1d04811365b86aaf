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
    /** How many attributes are compared each with each. */
    private static final int FEW = 8;

    /** How long a name is at most to be remembered. */
    private static final int SHORT = 64;

    /**
     * Names that were found to be names, each in the place that its hash gives. Parsers hand out the same object for the
     * same name, so most need not be looked at again. Threads may overwrite each other's without harm.
     */
    private static final String[] KNOWN = new String[256];

    private XmlRules() {}

    static void requireName(String name, String what) {
        int place = Objects.requireNonNull(name, what).hashCode() & KNOWN.length - 1;
        if (KNOWN[place] == name) {
            return;
        }
        if (!XmlSyntax.isNcName(name)) {
            throw new NotXmlException("expected a name without colon for " + what + ", met " + Excerpt.of(name));
        }
        if (name.length() <= SHORT) {
            KNOWN[place] = name;
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
        if (isPlain(prefix, namespace, namespaces) && areDistinctWithoutPrefix(attributes)) {
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

    /** Most elements declare nothing, or what their own name needs. */
    private static boolean isPlain(String prefix, String namespace, List<XmlNamespace> namespaces) {
        return namespaces.isEmpty()
                || namespaces.size() == 1
                        && namespaces.get(0).prefix().equals(prefix)
                        && namespaces.get(0).uri().equals(namespace);
    }

    /** False when there are many, as comparing each with each takes too long then. */
    private static boolean areDistinctWithoutPrefix(List<XmlAttribute> attributes) {
        int count = attributes.size();
        boolean distinct = count <= FEW;
        for (int i = 0; distinct && i < count; i++) {
            XmlAttribute attribute = attributes.get(i);
            distinct = attribute.prefix().isEmpty() && attribute.namespace().isEmpty();
            for (int j = 0; distinct && j < i; j++) {
                distinct = !attribute.localName().equals(attributes.get(j).localName());
            }
        }
        return distinct;
    }

    private static void requireBound(Map<String, String> bindings, String prefix, String namespace) {
        String bound = bindings.putIfAbsent(prefix, namespace);
        if (bound != null && !bound.equals(namespace)) {
            throw new NotXmlException("the prefix \"" + prefix + "\" stands for both " + Excerpt.of(bound) + " and "
                    + Excerpt.of(namespace) + " in one element");
        }
    }
}
