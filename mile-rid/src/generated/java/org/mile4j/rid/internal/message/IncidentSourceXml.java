// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.Iodef1Values;
import org.mile4j.model.internal.iodef1.NodeXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.message.IncidentSource;

/** The XML of {@link IncidentSource}: RFC 6545, Section 5.3. */
public final class IncidentSourceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(6, "IncidentSource", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.3")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .simple("SourceFound", 0, 0, false, TypeKind.BOOLEAN, TypeKind.BOOLEAN)
            .child("iodef:Node", 1, 1, true, MessageGrammar.type("Node"))
            .require(0x1L, true, true)
            .build();

    private IncidentSourceXml() {}

    /** Reads the element the reader stands on. */
    public static IncidentSource read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                default -> {}
            }
        }
        String sourceFound = null;
        List<Node> nodes = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> sourceFound = in.simple();
                case 1 -> nodes = Fields.add(nodes, NodeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IncidentSource.class, new IncidentSource(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Optional.ofNullable(sourceFound),
                Fields.list(nodes),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IncidentSource value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(MessageNames.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.sourceFound().isPresent()) {
            out.element(MessageNames.SOURCE_FOUND, value.sourceFound().get());
        }
        List<Node> nodes = value.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Node item = nodes.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            NodeXml.write(out, MessageNames.NODE, item);
            out.namespace(namespace);
        }
        out.end();
    }
}
