// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.ServiceName;
import org.mile4j.model.iodef.SoftwareType;

/** The XML of {@link Service}: RFC 7970, Section 3.20. */
public final class ServiceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(29, "Service", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.20")
            .attribute("ip-protocol", TypeKind.INTEGER, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("ServiceName", 0, 0, false, IodefGrammar.type("ServiceName"))
            .simple("Port", 1, 1, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("Portlist", 2, 2, false, TypeKind.PORTLIST, TypeKind.PORTLIST)
            .simple("ProtoType", 3, 3, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("ProtoCode", 3, 4, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("ProtoField", 5, 5, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .child("ApplicationHeader", 6, 6, false, IodefGrammar.type("ApplicationHeader"))
            .child("EmailData", 7, 7, false, IodefGrammar.type("EmailData"))
            .child("Application", 8, 8, false, IodefGrammar.type("SoftwareType"))
            .build();

    private ServiceXml() {}

    /** Reads the element the reader stands on. */
    public static Service read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String ipProtocol = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> ipProtocol = value;
                case 1 -> observableId = value;
                default -> {}
            }
        }
        ServiceName serviceName = null;
        IntegerValue port = null;
        String portlist = null;
        IntegerValue protoType = null;
        IntegerValue protoCode = null;
        IntegerValue protoField = null;
        ApplicationHeader applicationHeader = null;
        EmailData emailData = null;
        SoftwareType application = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> serviceName = ServiceNameXml.read(in);
                case 1 -> port = Fields.integer(in.simple());
                case 2 -> portlist = in.simple();
                case 3 -> protoType = Fields.integer(in.simple());
                case 4 -> protoCode = Fields.integer(in.simple());
                case 5 -> protoField = Fields.integer(in.simple());
                case 6 -> applicationHeader = ApplicationHeaderXml.read(in);
                case 7 -> emailData = EmailDataXml.read(in);
                case 8 -> application = SoftwareTypeXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Service.class, new Service(
                ipProtocol == null ? Optional.empty() : Optional.of(new IntegerValue(ipProtocol)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(serviceName),
                Optional.ofNullable(port),
                Optional.ofNullable(portlist),
                Optional.ofNullable(protoType),
                Optional.ofNullable(protoCode),
                Optional.ofNullable(protoField),
                Optional.ofNullable(applicationHeader),
                Optional.ofNullable(emailData),
                Optional.ofNullable(application),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Service value) throws IOException {
        out.start(name, value.extras());
        if (value.ipProtocol().isPresent()) {
            out.attribute(IodefNames.AT_IP_PROTOCOL, value.ipProtocol().get().text());
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.serviceName().isPresent()) {
            ServiceNameXml.write(out, IodefNames.SERVICE_NAME, value.serviceName().get());
        }
        if (value.port().isPresent()) {
            out.element(IodefNames.PORT, value.port().get().text());
        }
        if (value.portlist().isPresent()) {
            out.element(IodefNames.PORTLIST, value.portlist().get());
        }
        if (out.corrected("ProtoType", value.extras())) {
            if (value.protoCode().isPresent()) {
                out.element(IodefNames.PROTO_CODE, value.protoCode().get().text());
            }
            if (value.protoType().isPresent()) {
                out.element(IodefNames.PROTO_TYPE, value.protoType().get().text());
            }
        } else {
            if (value.protoType().isPresent()) {
                out.element(IodefNames.PROTO_TYPE, value.protoType().get().text());
            }
            if (value.protoCode().isPresent()) {
                out.element(IodefNames.PROTO_CODE, value.protoCode().get().text());
            }
        }
        if (value.protoField().isPresent()) {
            out.element(IodefNames.PROTO_FIELD, value.protoField().get().text());
        }
        if (value.applicationHeader().isPresent()) {
            ApplicationHeaderXml.write(out, IodefNames.APPLICATION_HEADER, value.applicationHeader().get());
        }
        if (value.emailData().isPresent()) {
            EmailDataXml.write(out, IodefNames.EMAIL_DATA, value.emailData().get());
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.APPLICATION, value.application().get());
        }
        out.end();
    }
}
