package org.mile4j.model.data;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.mile4j.model.internal.parser.NamespaceScope;

/**
 * How the start tag of an element is written at one place.
 *
 * @param namespaces the declarations that stand on it, those that were missing last
 * @param attributePrefixes the prefix of each attribute, in the order of the attributes
 */
record WrittenTag(List<XmlNamespace> namespaces, List<String> attributePrefixes) {
    /** Settles the tag and declares what it declares in the scope, which has just been opened for the element. */
    static WrittenTag of(XmlElement element, NamespaceScope scope) {
        List<XmlNamespace> missing = new ArrayList<>();
        for (XmlNamespace declared : element.namespaces()) {
            scope.declare(declared.prefix(), declared.uri());
        }
        bind(element.prefix(), element.namespace(), scope, missing);
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.prefix().isEmpty()) {
                bind(attribute.prefix(), attribute.namespace(), scope, missing);
            }
        }
        List<String> prefixes = new ArrayList<>(element.attributes().size());
        for (XmlAttribute attribute : element.attributes()) {
            boolean named =
                    !attribute.prefix().isEmpty() || attribute.namespace().isEmpty();
            prefixes.add(named ? attribute.prefix() : anyPrefix(attribute.namespace(), scope, missing));
        }
        if (missing.isEmpty()) {
            return new WrittenTag(element.namespaces(), prefixes);
        }
        missing.addAll(0, element.namespaces());
        return new WrittenTag(missing, prefixes);
    }

    private static void bind(String prefix, String uri, NamespaceScope scope, List<XmlNamespace> missing) {
        if (scope.uri(prefix).filter(uri::equals).isEmpty()) {
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
