// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.rid.message.IncidentSource;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;

/** The XML of {@link RidDocument}: RFC 6545, Section 5. */
public final class RidDocumentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(0, "RID", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, true, true, null)
            .child("RIDPolicy", 0, 0, false, MessageGrammar.type("RIDPolicy"))
            .child("RequestStatus", 1, 1, false, MessageGrammar.type("RequestStatus"))
            .child("IncidentSource", 2, 2, false, MessageGrammar.type("IncidentSource"))
            .build();

    private RidDocumentXml() {}

    /** Reads the element the reader stands on. */
    public static RidDocument read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String lang = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> lang = value;
                default -> {}
            }
        }
        RidPolicy policy = null;
        RequestStatus requestStatus = null;
        IncidentSource incidentSource = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> policy = RidPolicyXml.read(in);
                case 1 -> requestStatus = RequestStatusXml.read(in);
                case 2 -> incidentSource = IncidentSourceXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(RidDocument.class, new RidDocument(
                Optional.ofNullable(lang),
                Optional.ofNullable(policy),
                Optional.ofNullable(requestStatus),
                Optional.ofNullable(incidentSource),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RidDocument value) throws IOException {
        out.start(name, value.extras());
        if (value.lang().isPresent()) {
            out.attribute(MessageNames.AT_LANG, value.lang().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.policy().isPresent()) {
            RidPolicyXml.write(out, MessageNames.RID_POLICY, value.policy().get());
        }
        if (value.requestStatus().isPresent()) {
            RequestStatusXml.write(out, MessageNames.REQUEST_STATUS, value.requestStatus().get());
        }
        if (value.incidentSource().isPresent()) {
            IncidentSourceXml.write(out, MessageNames.INCIDENT_SOURCE, value.incidentSource().get());
        }
        out.end();
    }
}
