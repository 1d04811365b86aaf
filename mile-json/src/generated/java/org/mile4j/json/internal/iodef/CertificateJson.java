// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.Certificate;

/** The JSON and CBOR of {@link Certificate}: RFC 7970, Section 3.24.1. */
final class CertificateJson extends ClassCodec<Certificate> {

    CertificateJson() {
        super(49, "Certificate", Certificate.class, "RFC 7970, Section 3.24.1", false, List.of(),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.fragment("X509Data", 155, "ds:X509Data", "http://www.w3.org/2000/09/xmldsig#").required(true, true),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected Certificate make(Object[] f, Extras extras) {
        return new Certificate(
                optional(f[0]),
                optional(f[1]),
                list(f[2]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.value(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new Certificate(
                optional(f0),
                optional(f1),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected Object get(Certificate v, int member) {
        return switch (member) {
            case 0 -> v.observableId().orElse(null);
            case 1 -> v.x509Data().orElse(null);
            case 2 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Certificate v, Object[] f) {
        return putOptional(f, 0, v.observableId())
                | putOptional(f, 1, v.x509Data())
                | putList(f, 2, v.descriptions());
    }

    @Override
    protected Extras extras(Certificate v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
