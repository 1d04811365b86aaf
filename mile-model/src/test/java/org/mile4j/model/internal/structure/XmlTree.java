package org.mile4j.model.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;

/** An XML document that tests take apart and put together again. */
final class XmlTree {
    static final String IODEF = "urn:ietf:params:xml:ns:iodef-2.0";
    static final String ENUM = "urn:ietf:params:xml:ns:iodef-enum-1.0";
    static final String SCI = "urn:ietf:params:xml:ns:iodef-sci-1.0";
    static final String PHISH = "urn:ietf:params:xml:ns:iodef-phish-1.0";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    static final String FOREIGN = "urn:example:foreign";

    /** The prefixes that the root declares; "" is the default namespace. */
    static final Map<String, String> PREFIXES = Map.of(
            "", IODEF, "iodef", IODEF, "enum", ENUM, "sci", SCI, "ds", DS, "xsi", XSI, "x", FOREIGN, "phish", PHISH);

    private XmlTree() {}

    /** What an element holds. */
    sealed interface Item permits Element, Text, Markup {}

    /** Character data. */
    record Text(String text) implements Item {}

    /** A comment, an instruction or a CDATA section, as it stands in the document. */
    record Markup(String xml) implements Item {}

    /** An attribute; the prefix is one that the root declares, or "xml" or none. */
    record Attribute(String prefix, String name, String value) {}

    /** An element. */
    static final class Element implements Item {
        String uri;
        String name;
        String prefix;
        List<Attribute> attributes = new ArrayList<>();
        List<Item> content = new ArrayList<>();
        /** Where its start tag began in the document that was written last. */
        int offset = -1;

        Element(String uri, String name) {
            this.uri = uri;
            this.name = name;
            this.prefix = prefixOf(uri);
        }

        Element attribute(String attribute, String value) {
            boolean lang = attribute.equals("xml:lang");
            attributes.add(new Attribute(lang ? "xml" : "", lang ? "lang" : attribute, value));
            return this;
        }

        Element add(Item item) {
            content.add(item);
            return this;
        }

        List<Element> elements() {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        Element copy() {
            Element copy = new Element(uri, name);
            copy.prefix = prefix;
            copy.attributes.addAll(attributes);
            content.forEach(i -> copy.content.add(i instanceof Element e ? e.copy() : i));
            return copy;
        }

        /** This element and those inside, in document order. */
        List<Element> all() {
            List<Element> all = new ArrayList<>();
            collect(all);
            return all;
        }

        private void collect(List<Element> into) {
            into.add(this);
            elements().forEach(e -> e.collect(into));
        }

        /** The document with this element as its root. */
        String document() {
            StringBuilder xml = new StringBuilder(4096);
            write(xml, new HashMap<>(), true);
            return xml.toString();
        }

        private void write(StringBuilder xml, Map<String, String> scope, boolean root) {
            String tag = prefix.isEmpty() ? name : prefix + ":" + name;
            offset = xml.length();
            xml.append('<').append(tag);
            Map<String, String> inner = scope;
            if (root) {
                inner = new HashMap<>(PREFIXES);
                inner.put(prefix, uri);
                inner.forEach((p, u) -> declare(xml, p, u));
            } else if (!uri.equals(scope.getOrDefault(prefix, ""))) {
                inner = new HashMap<>(scope);
                inner.put(prefix, uri);
                declare(xml, prefix, uri);
            }
            for (Attribute a : attributes) {
                xml.append(' ').append(a.prefix().isEmpty() ? "" : a.prefix() + ":");
                xml.append(a.name()).append("=\"").append(escaped(a.value())).append('"');
            }
            if (content.isEmpty()) {
                xml.append("/>");
                return;
            }
            xml.append('>');
            for (Item item : content) {
                if (item instanceof Element e) {
                    e.write(xml, inner, false);
                } else if (item instanceof Text t) {
                    xml.append(escaped(t.text()));
                } else if (item instanceof Markup m) {
                    xml.append(m.xml());
                }
            }
            xml.append("</").append(tag).append('>');
        }
    }

    static String prefixOf(String uri) {
        return switch (uri) {
            case ENUM -> "enum";
            case SCI -> "sci";
            case DS -> "ds";
            case FOREIGN -> "x";
            default -> "";
        };
    }

    private static void declare(StringBuilder xml, String prefix, String uri) {
        xml.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(uri)
                .append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
