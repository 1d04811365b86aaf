// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.NodeItem;
import org.mile4j.model.iodef1.NodeRole;

/** The XML of {@link Node}: RFC 5070, Section 3.16. */
public final class NodeXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(20, "Node", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.16")
            .child("NodeName", 0, 0, true, Iodef1Grammar.type("MLString")).in(0, false, -1)
            .child("Address", 0, 0, true, Iodef1Grammar.type("Address")).in(0, false, -1)
            .child("Location", 1, 1, false, Iodef1Grammar.type("MLString"))
            .simple("DateTime", 2, 2, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("NodeRole", 3, 3, true, Iodef1Grammar.type("NodeRole"))
            .child("Counter", 4, 4, true, Iodef1Grammar.type("Counter"))
            .require(0x3L, true, false)
            .build();

    private NodeXml() {}

    /** Reads the element the reader stands on. */
    public static Node read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<NodeItem> names = null;
        MLString location = null;
        DateTime dateTime = null;
        List<NodeRole> nodeRoles = null;
        List<Counter> counters = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> names = Fields.add(names, MLStringXml.read(in));
                case 1 -> names = Fields.add(names, AddressXml.read(in));
                case 2 -> location = MLStringXml.read(in);
                case 3 -> dateTime = Fields.dateTime(in.simple());
                case 4 -> nodeRoles = Fields.add(nodeRoles, NodeRoleXml.read(in));
                case 5 -> counters = Fields.add(counters, CounterXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Node.class, new Node(
                Fields.list(names),
                Optional.ofNullable(location),
                Optional.ofNullable(dateTime),
                Fields.list(nodeRoles),
                Fields.list(counters),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Node value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<NodeItem> names = value.names();
        for (int i = 0; i < names.size(); i++) {
            NodeItem item = names.get(i);
            if (item instanceof MLString x) {
                MLStringXml.write(out, Iodef1Names.NODE_NAME, x);
            } else if (item instanceof Address x) {
                AddressXml.write(out, Iodef1Names.ADDRESS, x);
            }
        }
        if (value.location().isPresent()) {
            MLStringXml.write(out, Iodef1Names.LOCATION, value.location().get());
        }
        if (value.dateTime().isPresent()) {
            out.element(Iodef1Names.DATE_TIME, value.dateTime().get().text());
        }
        List<NodeRole> nodeRoles = value.nodeRoles();
        for (int i = 0; i < nodeRoles.size(); i++) {
            NodeRole item = nodeRoles.get(i);
            NodeRoleXml.write(out, Iodef1Names.NODE_ROLE, item);
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, Iodef1Names.COUNTER, item);
        }
        out.end();
    }
}
