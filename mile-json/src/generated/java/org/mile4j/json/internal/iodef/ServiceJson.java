// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.Service;

/** The JSON and CBOR of {@link Service}: RFC 7970, Section 3.20. */
final class ServiceJson extends ClassCodec<Service> {

    ServiceJson() {
        super(29, "Service", Service.class, "RFC 7970, Section 3.20", false, List.of(),
                Member.simple("ip-protocol", 122, "@ip-protocol", TypeKind.INTEGER),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("ServiceName", 123, "ServiceName", 31),
                Member.simple("Port", 124, "Port", TypeKind.INTEGER),
                Member.simple("Portlist", 125, "Portlist", TypeKind.PORTLIST),
                Member.simple("ProtoType", 127, "ProtoType", TypeKind.INTEGER),
                Member.simple("ProtoCode", 126, "ProtoCode", TypeKind.INTEGER),
                Member.simple("ProtoField", 128, "ProtoField", TypeKind.INTEGER),
                Member.unwrapped("ApplicationHeaderField", 129, "ApplicationHeader", 30, false).many(),
                Member.object("EmailData", 130, "EmailData", 33),
                Member.object("Application", 47, "Application", 68));
    }

    @Override
    protected Service make(Object[] f, Extras extras) {
        return new Service(
                optional(f[0]),
                optional(f[1]),
                optional(f[2]),
                optional(f[3]),
                optional(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                optional(f[8]),
                optional(f[9]),
                optional(f[10]),
                extras);
    }

    @Override
    protected Object get(Service v, int member) {
        return switch (member) {
            case 0 -> v.ipProtocol().orElse(null);
            case 1 -> v.observableId().orElse(null);
            case 2 -> v.serviceName().orElse(null);
            case 3 -> v.port().orElse(null);
            case 4 -> v.portlist().orElse(null);
            case 5 -> v.protoType().orElse(null);
            case 6 -> v.protoCode().orElse(null);
            case 7 -> v.protoField().orElse(null);
            case 8 -> v.applicationHeader().orElse(null);
            case 9 -> v.emailData().orElse(null);
            case 10 -> v.application().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Service v, Object[] f) {
        return putOptional(f, 0, v.ipProtocol())
                | putOptional(f, 1, v.observableId())
                | putOptional(f, 2, v.serviceName())
                | putOptional(f, 3, v.port())
                | putOptional(f, 4, v.portlist())
                | putOptional(f, 5, v.protoType())
                | putOptional(f, 6, v.protoCode())
                | putOptional(f, 7, v.protoField())
                | putOptional(f, 8, v.applicationHeader())
                | putOptional(f, 9, v.emailData())
                | putOptional(f, 10, v.application());
    }

    @Override
    protected Extras extras(Service v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
