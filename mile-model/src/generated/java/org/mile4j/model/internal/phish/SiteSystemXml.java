// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.AddressXml;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.phish.SiteSystem;

/** The XML of {@link SiteSystem}: RFC 5901, Section 5.11.2. */
public final class SiteSystemXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(13, "SiteSystem", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.11.2")
            .attribute("phish:confidence", TypeKind.PERCENT, null, false, false, null)
            .child("iodef:Address", 0, 0, false, PhishGrammar.type("Address"))
            .require(0x1L, true, true)
            .build();

    private SiteSystemXml() {}

    /** Reads the element the reader stands on. */
    public static SiteSystem read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String confidence = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> confidence = value;
                default -> {}
            }
        }
        Address address = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> address = AddressXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(SiteSystem.class, new SiteSystem(
                confidence == null ? Optional.empty() : Optional.of(new IntegerValue(confidence)),
                Optional.ofNullable(address),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SiteSystem value) throws IOException {
        out.start(name, value.extras());
        out.attribute("phish", "urn:ietf:params:xml:ns:iodef-phish-1.0", "confidence", value.confidence().map(IntegerValue::text));
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.address().isPresent()) {
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            AddressXml.write(out, PhishNames.ADDRESS, value.address().get());
            out.namespace(namespace);
        }
        out.end();
    }
}
