package org.mile4j.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Makes elements of every shape, consistent and self-contained, from a seed. */
final class RandomXml {
    private static final String[] URIS = {"", "urn:a", "urn:b", "http://www.w3.org/2001/XMLSchema-instance"};
    private static final String[] NAMES = {"a", "b", "Contact", "type", "\u00e9t\u00e9"};
    private static final String[] PREFIXES = {"", "p", "q", "n0", "ns0"};
    private static final String[] TEXTS = {
        "x",
        " ",
        "\n  ",
        "a & b < c > d \"e\" 'f'",
        "\r\n\t",
        "]]>",
        "p:x",
        " q:y ",
        "\ud83d\ude00\u00e9",
        "http://x/p:z"
    };

    private final Random random;

    RandomXml(long seed) {
        this.random = new Random(seed);
    }

    XmlElement element(int depth) {
        String uri = pick(URIS);
        String prefix = uri.isEmpty() ? "" : pick(PREFIXES);
        TreeMap<String, String> declared = new TreeMap<>();
        declared.put(prefix, uri);
        for (int i = random.nextInt(3); i > 0; i--) {
            String other = pick(PREFIXES);
            String otherUri = pick(URIS);
            if (other.isEmpty() || !otherUri.isEmpty()) {
                declared.putIfAbsent(other, otherUri);
            }
        }
        List<XmlAttribute> attributes = attributes(declared);
        List<XmlNamespace> namespaces = new ArrayList<>();
        declared.forEach((p, u) -> namespaces.add(new XmlNamespace(p, u)));
        return new XmlElement(uri, prefix, pick(NAMES), namespaces, attributes, content(depth));
    }

    private List<XmlAttribute> attributes(TreeMap<String, String> declared) {
        List<XmlAttribute> attributes = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String prefix = pick(declared.keySet().toArray(new String[0]));
            String uri = prefix.isEmpty() ? "" : declared.get(prefix);
            String name = pick(NAMES);
            if (!seen.contains(uri + name)) {
                seen.add(uri + name);
                attributes.add(new XmlAttribute(uri, prefix, name, pick(TEXTS)));
            }
        }
        if (random.nextInt(4) == 0) {
            attributes.add(new XmlAttribute("http://www.w3.org/XML/1998/namespace", "xml", "lang", "en"));
        }
        return attributes;
    }

    private List<XmlNode> content(int depth) {
        List<XmlNode> content = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean afterText = !content.isEmpty() && content.get(content.size() - 1) instanceof XmlText;
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    if (!afterText) {
                        content.add(new XmlText(pick(TEXTS)));
                    }
                }
                case 2 -> content.add(new XmlComment(" c " + i));
                case 3 -> content.add(new XmlProcessingInstruction("pi" + i, random.nextBoolean() ? "" : "d a"));
                default -> {
                    if (depth > 0) {
                        content.add(element(depth - 1));
                    }
                }
            }
        }
        return content;
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** As many elements in one another as asked for, each with a text before and behind. */
    static XmlElement nested(int depth) {
        XmlElement element = XmlElement.of("urn:deep", "e", new XmlText("x"));
        for (int i = 1; i < depth; i++) {
            element = new XmlElement(
                    "urn:deep",
                    "",
                    "e",
                    i + 1 == depth ? List.of(new XmlNamespace("", "urn:deep")) : List.of(),
                    List.of(),
                    List.of(new XmlText("("), element, new XmlText(")")));
        }
        return element;
    }
}
