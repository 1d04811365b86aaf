// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.iodef1.AddressXml;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.Nameservers;

/** The XML of {@link Nameservers}: RFC 5901, Section 5.9.2.5. */
public final class NameserversXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(3, "Nameservers", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.9.2.5")
            .child("Server", 0, 0, false, PhishGrammar.type("MLString"))
            .child("iodef:Address", 1, 1, true, PhishGrammar.type("Address"))
            .require(0x1L, true, true)
            .require(0x2L, true, true)
            .build();

    private NameserversXml() {}

    /** Reads the element the reader stands on. */
    public static Nameservers read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        MLString server = null;
        List<Address> addresses = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> server = MLStringXml.read(in);
                case 1 -> addresses = Fields.add(addresses, AddressXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Nameservers.class, new Nameservers(
                Optional.ofNullable(server),
                Fields.list(addresses),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Nameservers value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.server().isPresent()) {
            MLStringXml.write(out, PhishNames.SERVER, value.server().get());
        }
        List<Address> addresses = value.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            Address item = addresses.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            AddressXml.write(out, PhishNames.ADDRESS, item);
            out.namespace(namespace);
        }
        out.end();
    }
}
