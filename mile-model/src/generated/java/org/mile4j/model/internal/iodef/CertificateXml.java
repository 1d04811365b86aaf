// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.internal.xmldsig.XmldsigGrammar;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.MLString;

/** The XML of {@link Certificate}: RFC 7970, Section 3.24.1. */
public final class CertificateXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(49, "Certificate", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.24.1")
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("ds:X509Data", 0, 0, false, XmldsigGrammar.type("X509Data"))
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .require(0x1L, true, true)
            .build();

    private CertificateXml() {}

    /** Reads the element the reader stands on. */
    public static Certificate read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> observableId = value;
                default -> {}
            }
        }
        XmlElement x509Data = null;
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> x509Data = in.fragment();
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Certificate.class, new Certificate(
                Optional.ofNullable(observableId),
                Optional.ofNullable(x509Data),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Certificate value) throws IOException {
        out.start(name, value.extras());
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.x509Data().isPresent()) {
            out.fragment(value.x509Data().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
