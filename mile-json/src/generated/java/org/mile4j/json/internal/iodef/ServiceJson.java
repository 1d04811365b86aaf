// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
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
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        Object f5 = null;
        Object f6 = null;
        Object f7 = null;
        Object f8 = null;
        Object f9 = null;
        Object f10 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.text(this, 1);
                case 2 -> f2 = in.object(this, 2);
                case 3 -> f3 = in.value(this, 3);
                case 4 -> f4 = in.text(this, 4);
                case 5 -> f5 = in.value(this, 5);
                case 6 -> f6 = in.value(this, 6);
                case 7 -> f7 = in.value(this, 7);
                case 8 -> f8 = in.value(this, 8);
                case 9 -> f9 = in.object(this, 9);
                case 10 -> f10 = in.object(this, 10);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        }
        f8 = in.wrapped(this, 8, f8);
        return in.leave(this, new Service(
                optional(f0),
                optional(f1),
                optional(f2),
                optional(f3),
                optional(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                optional(f8),
                optional(f9),
                optional(f10),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Service v = (Service) value;
        List<?> in8 = out.inside(this, 8, v.applicationHeader());
        if (ObjectOut.isOdd(v.extras())
                || out.isOdd(v.ipProtocol())
                || out.isOdd(v.port())
                || out.isOdd(v.protoType())
                || out.isOdd(v.protoCode())
                || out.isOdd(v.protoField())
                || in8 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.ipProtocol())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.serviceName())
                + ObjectOut.one(v.port())
                + ObjectOut.one(v.portlist())
                + ObjectOut.one(v.protoType())
                + ObjectOut.one(v.protoCode())
                + ObjectOut.one(v.protoField())
                + ObjectOut.one(in8)
                + ObjectOut.one(v.emailData())
                + ObjectOut.one(v.application());
        out.start(count);
        out.integer(this, 0, v.ipProtocol());
        out.text(this, 1, v.observableId());
        out.object(this, 2, v.serviceName());
        out.integer(this, 3, v.port());
        out.text(this, 4, v.portlist());
        out.integer(this, 5, v.protoType());
        out.integer(this, 6, v.protoCode());
        out.integer(this, 7, v.protoField());
        out.inner(this, 8, in8);
        out.object(this, 9, v.emailData());
        out.object(this, 10, v.application());
        out.end();
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
