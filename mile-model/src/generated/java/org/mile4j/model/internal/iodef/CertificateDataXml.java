// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link CertificateData}: RFC 7970, Section 3.24. */
public final class CertificateDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(48, "CertificateData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.24")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Certificate", 0, 0, true, IodefGrammar.type("Certificate"))
            .require(0x1L, true, true)
            .build();

    private CertificateDataXml() {}

    /** Reads the element the reader stands on. */
    public static CertificateData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                case 2 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<Certificate> certificates = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> certificates = Fields.add(certificates, CertificateXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(CertificateData.class, new CertificateData(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Fields.list(certificates),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, CertificateData value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Certificate> certificates = value.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            Certificate item = certificates.get(i);
            CertificateXml.write(out, IodefNames.CERTIFICATE, item);
        }
        out.end();
    }
}
