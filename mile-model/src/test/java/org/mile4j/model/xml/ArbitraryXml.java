package org.mile4j.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;

/**
 * XML content of other vocabularies in the form that reading gives: self-contained elements, no text beside text, none
 * empty.
 */
final class ArbitraryXml {

    private static final String IODEF = IodefXml.NAMESPACE;

    private final RandomGenerator random;
    private final ArbitraryText text;

    ArbitraryXml(RandomGenerator random, ArbitraryText text) {
        this.random = random;
        this.text = text;
    }

    /** What an ExtensionType or another class with free content may hold. */
    List<XmlNode> content(int depth) {
        List<XmlNode> content = new ArrayList<>();
        int nodes = random.nextInt(4);
        for (int i = 0; i < nodes; i++) {
            XmlNode node = node(depth);
            boolean besideText =
                    !content.isEmpty() && content.get(content.size() - 1) instanceof XmlText && node instanceof XmlText;
            if (!besideText) {
                content.add(node);
            }
        }
        return content;
    }

    private XmlNode node(int depth) {
        return switch (random.nextInt(depth > 4 ? 3 : 6)) {
            case 0 -> new XmlComment(text.any().replace("-", "").replace("\r", ""));
            case 1 -> instruction();
            case 2 -> new XmlText("t" + text.any());
            default -> element(depth);
        };
    }

    XmlProcessingInstruction instruction() {
        return new XmlProcessingInstruction(
                text.name(),
                text.any()
                        .replace("?>", "")
                        .replace("\r", "")
                        .replaceAll("[ \\t\\n\\r]+", " ")
                        .strip());
    }

    /** An element in no namespace, a default namespace, or under a prefix that it declares. */
    XmlElement element(int depth) {
        int kind = random.nextInt(3);
        String uri = kind == 0 ? "" : "urn:example:" + random.nextInt(3);
        String prefix = kind == 2 ? "p" + random.nextInt(3) : "";
        return element(depth, uri, prefix, text.name());
    }

    /** An element of a name, with a random rest. */
    XmlElement element(int depth, String uri, String prefix, String name) {
        List<XmlNamespace> namespaces = new ArrayList<>();
        namespaces.add(new XmlNamespace(prefix, uri));
        List<XmlAttribute> attributes = new ArrayList<>();
        if (random.nextBoolean()) {
            attributes.add(XmlAttribute.of("plain", text.any().replace(":", "")));
        }
        if (random.nextInt(3) == 0) {
            namespaces.add(new XmlNamespace("q", "urn:example:attributes"));
            attributes.add(new XmlAttribute("urn:example:attributes", "q", text.name(), "q:name"));
        }
        if (random.nextInt(5) == 0) {
            attributes.add(new XmlAttribute("http://www.w3.org/XML/1998/namespace", "xml", "lang", "de"));
        }
        return new XmlElement(uri, prefix, name, namespaces, attributes, content(depth + 1));
    }

    /**
     * What no field holds.
     *
     * @param mixed whether the class has text of its own, beside which places are not kept
     * @param nodes whether the class has child elements, so that other nodes can stand among them
     */
    Extras extras(int children, boolean nodes) {
        if (random.nextInt(4) != 0) {
            return Extras.NONE;
        }
        List<XmlNamespace> namespaces = new ArrayList<>();
        List<XmlAttribute> attributes = new ArrayList<>();
        if (random.nextBoolean()) {
            namespaces.add(new XmlNamespace("e", "urn:example:extras"));
            attributes.add(new XmlAttribute("urn:example:extras", "e", text.name(), text.any()));
        }
        if (random.nextBoolean()) {
            attributes.add(XmlAttribute.of("unknown" + random.nextInt(9), text.any()));
        }
        List<Extras.Stray> strays = new ArrayList<>();
        if (nodes) {
            for (int i = 0; i <= children; i++) {
                if (random.nextInt(4) == 0) {
                    strays.add(new Extras.Stray(i, stray()));
                }
            }
        }
        return Extras.of(namespaces, attributes, strays, List.of(), List.of());
    }

    private XmlNode stray() {
        return switch (random.nextInt(4)) {
            case 0 -> instruction();
            case 1 ->
                new XmlElement(
                        IODEF,
                        "",
                        "Unknown" + random.nextInt(9),
                        List.of(new XmlNamespace("", IODEF)),
                        List.of(),
                        content(3));
            case 2 -> element(3, "urn:example:stray", "s", text.name());
            default -> element(3);
        };
    }
}
