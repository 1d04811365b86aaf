package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;

/**
 * What the extension member of an object says: that which RFC 8727 cannot express and XML can.
 *
 * <p>Its own members, all optional: {@code xml} (namespaces, attributes, nodes, decorations, alternates that no field
 * holds), {@code wrappers} (by member, the shape of the wrappers), {@code order} (of the parts of an interleaved choice),
 * {@code more} (values beyond the one that there is room for), {@code text} (the spelling of a number or of bytes),
 * {@code content} (whether the value is XML although the data type does not say so).
 */
final class Residue {

    /** The name of the extension member. */
    static final String NAME = "x-mile4j";

    static final String XML = "xml";
    static final String WRAPPERS = "wrappers";
    static final String ITEMS = "items";
    static final String PUSHED = "pushed";
    static final String ORDER = "order";
    static final String MORE = "more";
    static final String TEXT = "text";
    static final String CONTENT = "content";
    static final String NAMESPACES = "namespaces";
    static final String ATTRIBUTES = "attributes";
    static final String NODES = "nodes";
    static final String DECORATIONS = "decorations";
    static final String ALTERNATES = "alternates";

    /** The parts of an attribute: namespace, prefix, name, value. */
    private static final int ATTRIBUTE_PARTS = 4;

    private final JsonNode node;
    private Extras extras = Extras.NONE;

    /**
     * Takes the member as it stands.
     *
     * @throws IllegalArgumentException if it is not in the form that is written
     */
    Residue(JsonNode node) {
        this.node = node;
        if (node.has(XML)) {
            extras = extras(node.get(XML));
        }
    }

    boolean hasXml() {
        return node.has(XML);
    }

    Extras extras() {
        return extras;
    }

    private static Extras extras(JsonNode xml) {
        List<XmlNamespace> namespaces = new ArrayList<>();
        xml.path(NAMESPACES)
                .properties()
                .forEach(e ->
                        namespaces.add(new XmlNamespace(e.getKey(), e.getValue().asText())));
        List<Extras.Stray> nodes = new ArrayList<>();
        for (JsonNode stray : xml.path(NODES)) {
            int position = position(stray);
            for (XmlNode parsed : XmlContent.parse(stray.path(1).asText())) {
                nodes.add(new Extras.Stray(position, parsed));
            }
        }
        List<Extras.Decoration> decorations = new ArrayList<>();
        for (JsonNode decoration : xml.path(DECORATIONS)) {
            decorations.add(new Extras.Decoration(position(decoration), attributes(decoration.path(1))));
        }
        List<String> alternates = new ArrayList<>();
        xml.path(ALTERNATES).forEach(name -> alternates.add(name.asText()));
        return Extras.of(namespaces, attributes(xml.path(ATTRIBUTES)), nodes, decorations, alternates);
    }

    private static int position(JsonNode entry) {
        if (!entry.path(0).canConvertToInt()) {
            throw new IllegalArgumentException(
                    "expected the place of a node, met " + entry.path(0).getNodeType());
        }
        return entry.path(0).intValue();
    }

    private static List<XmlAttribute> attributes(JsonNode list) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (JsonNode a : list) {
            if (a.size() != ATTRIBUTE_PARTS) {
                throw new IllegalArgumentException("expected namespace, prefix, name and value of an attribute");
            }
            attributes.add(new XmlAttribute(
                    a.get(0).asText(),
                    a.get(1).asText(),
                    a.get(2).asText(),
                    a.get(3).asText()));
        }
        return attributes;
    }

    /** The wrappers of a member, or a missing node. */
    JsonNode wrappers(String member) {
        return node.path(WRAPPERS).path(member);
    }

    /** The names of the parts in their order, empty if it is the usual one. */
    List<String> order() {
        List<String> order = new ArrayList<>();
        node.path(ORDER).forEach(name -> order.add(name.asText()));
        return order;
    }

    /** Further values of a member, or a missing node. */
    JsonNode more(String member) {
        return node.path(MORE).path(member);
    }

    /** The spelling of a member, or null. */
    String text(String member) {
        JsonNode text = node.path(TEXT).path(member);
        return text.isTextual() ? text.textValue() : null;
    }

    /** Whether the value is XML, or null if the data type says it. */
    Boolean content() {
        JsonNode content = node.path(CONTENT);
        return content.isBoolean() ? content.booleanValue() : null;
    }
}
