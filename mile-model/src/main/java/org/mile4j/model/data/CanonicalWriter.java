package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;

/** Writes canonical events as text. */
final class CanonicalWriter {
    private final StringBuilder out = new StringBuilder();
    /** The default namespace inside of each open element. */
    private final Deque<String> defaults = new ArrayDeque<>();

    private boolean rootSeen;

    void write(CanonicalEvent event) {
        if (event instanceof CanonicalEvent.Start start) {
            start(start);
        } else if (event instanceof CanonicalEvent.Text text) {
            XmlEscapes.text(text.text(), out);
        } else if (event instanceof CanonicalEvent.Instruction instruction) {
            instruction(instruction);
        } else if (event instanceof CanonicalEvent.End end) {
            out.append("</").append(end.localName()).append('>');
            defaults.pop();
        }
    }

    String text() {
        return out.toString();
    }

    private void start(CanonicalEvent.Start start) {
        rootSeen = true;
        out.append('<').append(start.localName());
        String outer = defaults.isEmpty() ? "" : defaults.element();
        if (!start.namespace().equals(outer)) {
            XmlEscapes.declaration("", start.namespace(), out);
        }
        defaults.push(start.namespace());
        Map<String, String> prefixes = prefixes(start);
        for (XmlNamespace kept : start.kept()) {
            XmlEscapes.declaration(kept.prefix(), kept.uri(), out);
        }
        for (CanonicalEvent.Attribute attribute : start.attributes()) {
            String prefix = attribute.namespace().isEmpty() ? "" : prefixes.get(attribute.namespace());
            String type = attribute.typeNamespace();
            String value = type.isEmpty() ? attribute.value() : prefixes.get(type) + ':' + attribute.value();
            XmlEscapes.attribute(prefix, attribute.localName(), value, out);
        }
        out.append('>');
    }

    /** Makes and declares the prefixes that the attributes of an element need, in the order of need. */
    private Map<String, String> prefixes(CanonicalEvent.Start start) {
        Set<String> taken = new HashSet<>();
        start.kept().forEach(kept -> taken.add(kept.prefix()));
        Map<String, String> prefixes = new HashMap<>();
        prefixes.put("", "");
        prefixes.put(XMLConstants.XML_NS_URI, XMLConstants.XML_NS_PREFIX);
        int number = 0;
        for (CanonicalEvent.Attribute attribute : start.attributes()) {
            for (String uri : new String[] {attribute.namespace(), attribute.typeNamespace()}) {
                if (!prefixes.containsKey(uri)) {
                    while (taken.contains("n" + number)) {
                        number++;
                    }
                    prefixes.put(uri, "n" + number);
                    XmlEscapes.declaration("n" + number, uri, out);
                    number++;
                }
            }
        }
        return prefixes;
    }

    private void instruction(CanonicalEvent.Instruction instruction) {
        boolean outside = defaults.isEmpty();
        if (outside && rootSeen) {
            out.append('\n');
        }
        XmlEscapes.instruction(instruction.node().target(), instruction.node().data(), out);
        if (outside && !rootSeen) {
            out.append('\n');
        }
    }
}
