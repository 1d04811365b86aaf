// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SoftwareType;

/** The XML of {@link Service}: RFC 5070, Section 3.17. */
public final class ServiceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(23, "Service", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.17")
            .attribute("ip_protocol", TypeKind.INTEGER, null, true, true, null)
            .simple("Port", 0, 0, false, TypeKind.INTEGER, TypeKind.INTEGER).in(0, true, -1)
            .simple("Portlist", 0, 0, false, TypeKind.PORTLIST, TypeKind.PORTLIST).in(0, true, -1)
            .simple("ProtoType", 1, 1, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("ProtoCode", 1, 2, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .simple("ProtoField", 3, 3, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .child("Application", 4, 4, false, Iodef1Grammar.type("SoftwareType"))
            .build();

    private ServiceXml() {}

    /** Reads the element the reader stands on. */
    public static Service read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String ipProtocol = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> ipProtocol = value;
                default -> {}
            }
        }
        IntegerValue port = null;
        String portlist = null;
        IntegerValue protoType = null;
        IntegerValue protoCode = null;
        IntegerValue protoField = null;
        SoftwareType application = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> port = Fields.integer(in.simple());
                case 1 -> portlist = in.simple();
                case 2 -> protoType = Fields.integer(in.simple());
                case 3 -> protoCode = Fields.integer(in.simple());
                case 4 -> protoField = Fields.integer(in.simple());
                case 5 -> application = SoftwareTypeXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Service.class, new Service(
                ipProtocol == null ? Optional.empty() : Optional.of(new IntegerValue(ipProtocol)),
                Optional.ofNullable(port),
                Optional.ofNullable(portlist),
                Optional.ofNullable(protoType),
                Optional.ofNullable(protoCode),
                Optional.ofNullable(protoField),
                Optional.ofNullable(application),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Service value) throws IOException {
        out.start(name, value.extras());
        if (value.ipProtocol().isPresent()) {
            out.attribute(Iodef1Names.AT_IP_PROTOCOL, value.ipProtocol().get().text());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.port().isPresent()) {
            out.element(Iodef1Names.PORT, value.port().get().text());
        }
        if (value.portlist().isPresent()) {
            out.element(Iodef1Names.PORTLIST, value.portlist().get());
        }
        if (out.corrected("ProtoType", value.extras())) {
            if (value.protoCode().isPresent()) {
                out.element(Iodef1Names.PROTO_CODE, value.protoCode().get().text());
            }
            if (value.protoType().isPresent()) {
                out.element(Iodef1Names.PROTO_TYPE, value.protoType().get().text());
            }
        } else {
            if (value.protoType().isPresent()) {
                out.element(Iodef1Names.PROTO_TYPE, value.protoType().get().text());
            }
            if (value.protoCode().isPresent()) {
                out.element(Iodef1Names.PROTO_CODE, value.protoCode().get().text());
            }
        }
        if (value.protoField().isPresent()) {
            out.element(Iodef1Names.PROTO_FIELD, value.protoField().get().text());
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, Iodef1Names.APPLICATION, value.application().get());
        }
        out.end();
    }
}
