// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;
import org.mile4j.model.iodef.PostalAddress;

/** The XML of {@link Node}: RFC 7970, Section 3.18. */
public final class NodeXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(26, "Node", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.18")
            .child("DomainData", 0, 0, true, IodefGrammar.type("DomainData")).in(0, false, -1)
            .child("Address", 0, 0, true, IodefGrammar.type("Address")).in(0, false, -1)
            .child("PostalAddress", 1, 1, false, IodefGrammar.type("PostalAddress"))
            .child("Location", 2, 2, true, IodefGrammar.type("MLString"))
            .child("Counter", 3, 3, true, IodefGrammar.type("Counter"))
            .require(0x3L, true, false)
            .build();

    private NodeXml() {}

    /** Reads the element the reader stands on. */
    public static Node read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<NodeName> names = null;
        PostalAddress postalAddress = null;
        List<MLString> locations = null;
        List<Counter> counters = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> names = Fields.add(names, DomainDataXml.read(in));
                case 1 -> names = Fields.add(names, AddressXml.read(in));
                case 2 -> postalAddress = PostalAddressXml.read(in);
                case 3 -> locations = Fields.add(locations, MLStringXml.read(in));
                case 4 -> counters = Fields.add(counters, CounterXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Node.class, new Node(
                Fields.list(names),
                Optional.ofNullable(postalAddress),
                Fields.list(locations),
                Fields.list(counters),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Node value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<NodeName> names = value.names();
        for (int i = 0; i < names.size(); i++) {
            NodeName item = names.get(i);
            if (item instanceof DomainData x) {
                DomainDataXml.write(out, IodefNames.DOMAIN_DATA, x);
            } else if (item instanceof Address x) {
                AddressXml.write(out, IodefNames.ADDRESS, x);
            }
        }
        if (value.postalAddress().isPresent()) {
            PostalAddressXml.write(out, IodefNames.POSTAL_ADDRESS, value.postalAddress().get());
        }
        List<MLString> locations = value.locations();
        for (int i = 0; i < locations.size(); i++) {
            MLString item = locations.get(i);
            MLStringXml.write(out, IodefNames.LOCATION, item);
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, IodefNames.COUNTER, item);
        }
        out.end();
    }
}
