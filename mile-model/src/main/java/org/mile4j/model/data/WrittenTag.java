package org.mile4j.model.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.mile4j.model.internal.parser.NamespaceScope;

/**
 * How the start tag of an element is written at one place.
 *
 * @param namespaces the declarations that stand on it, those that were missing last
 * @param attributePrefixes the prefix of each attribute, in the order of the attributes
 */
record WrittenTag(List<XmlNamespace> namespaces, List<String> attributePrefixes) {
    /** Those that declare nothing, by the number of their attributes, none of which has a prefix. */
    private static final WrittenTag[] PLAIN = IntStream.range(0, 8)
            .mapToObj(attributes -> new WrittenTag(List.of(), Collections.nCopies(attributes, "")))
            .toArray(WrittenTag[]::new);

    /** Settles the tag and declares what it declares in the scope, which has just been opened for the element. */
    static WrittenTag of(XmlElement element, NamespaceScope scope) {
        List<XmlNamespace> namespaces = element.namespaces();
        for (int i = 0; i < namespaces.size(); i++) {
            scope.declare(namespaces.get(i).prefix(), namespaces.get(i).uri());
        }
        List<XmlAttribute> attributes = element.attributes();
        if (scope.binds(element.prefix(), element.namespace()) && arePlain(attributes)) {
            return namespaces.isEmpty() && attributes.size() < PLAIN.length
                    ? PLAIN[attributes.size()]
                    : new WrittenTag(namespaces, Collections.nCopies(attributes.size(), ""));
        }
        List<XmlNamespace> missing = new ArrayList<>();
        bind(element.prefix(), element.namespace(), scope, missing);
        for (XmlAttribute attribute : attributes) {
            if (!attribute.prefix().isEmpty()) {
                bind(attribute.prefix(), attribute.namespace(), scope, missing);
            }
        }
        List<String> prefixes = new ArrayList<>(attributes.size());
        for (XmlAttribute attribute : attributes) {
            boolean named =
                    !attribute.prefix().isEmpty() || attribute.namespace().isEmpty();
            prefixes.add(named ? attribute.prefix() : anyPrefix(attribute.namespace(), scope, missing));
        }
        if (missing.isEmpty()) {
            return new WrittenTag(namespaces, prefixes);
        }
        missing.addAll(0, namespaces);
        return new WrittenTag(missing, prefixes);
    }

    /** Whether no attribute is in a namespace. */
    private static boolean arePlain(List<XmlAttribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute attribute = attributes.get(i);
            if (!attribute.prefix().isEmpty() || !attribute.namespace().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void bind(String prefix, String uri, NamespaceScope scope, List<XmlNamespace> missing) {
        if (!scope.binds(prefix, uri)) {
            scope.declare(prefix, uri);
            missing.add(new XmlNamespace(prefix, uri));
        }
    }

    private static String anyPrefix(String uri, NamespaceScope scope, List<XmlNamespace> missing) {
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return XMLConstants.XML_NS_PREFIX;
        }
        for (String prefix : scope.prefixes(uri)) {
            if (!prefix.isEmpty()) {
                return prefix;
            }
        }
        int number = 0;
        while (scope.declares("ns" + number)) {
            number++;
        }
        bind("ns" + number, uri, scope, missing);
        return "ns" + number;
    }
}
