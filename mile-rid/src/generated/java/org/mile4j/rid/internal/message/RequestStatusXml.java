// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.Iodef1Values;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.RequestStatus;

/** The XML of {@link RequestStatus}: RFC 6545, Section 5.2. */
public final class RequestStatusXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(5, "RequestStatus", "urn:ietf:params:xml:ns:iodef-rid-2.0", "RFC 6545, Section 5.2")
            .attribute("AuthorizationStatus", TypeKind.ENUMERATION, MessageValues.AUTHORIZATION_STATUS, true, true, null)
            .attribute("ext-AuthorizationStatus", TypeKind.STRING, null, false, false, null)
            .attribute("Justification", TypeKind.ENUMERATION, MessageValues.JUSTIFICATION, false, false, null)
            .attribute("ext-Justification", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .build();

    private RequestStatusXml() {}

    /** Reads the element the reader stands on. */
    public static RequestStatus read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String authorizationStatus = null;
        String extAuthorizationStatus = null;
        String justification = null;
        String extJustification = null;
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> authorizationStatus = value;
                case 1 -> extAuthorizationStatus = value;
                case 2 -> justification = value;
                case 3 -> extJustification = value;
                case 4 -> restriction = value;
                default -> {}
            }
        }
        in.keepEmpty("AuthorizationStatus", authorizationStatus, extAuthorizationStatus);
        in.keepEmpty("Justification", justification, extJustification);
        in.noChildren();
        return in.leaveChecked(RequestStatus.class, new RequestStatus(
                authorizationStatus == null && extAuthorizationStatus == null ? Optional.empty() : AuthorizationStatus.optional(Fields.text(authorizationStatus), Optional.ofNullable(extAuthorizationStatus)),
                justification == null && extJustification == null ? Optional.empty() : Justification.optional(Fields.text(justification), Optional.ofNullable(extJustification)),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, RequestStatus value) throws IOException {
        out.start(name, value.extras());
        if (value.authorizationStatus().isPresent()) {
            out.enumeration(MessageNames.AT_AUTHORIZATION_STATUS, MessageNames.AT_EXT_AUTHORIZATION_STATUS, value.authorizationStatus().get(), value.authorizationStatus().get().value(), null);
        }
        if (value.justification().isPresent()) {
            out.enumeration(MessageNames.AT_JUSTIFICATION, MessageNames.AT_EXT_JUSTIFICATION, value.justification().get(), value.justification().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(MessageNames.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.end();
    }
}
