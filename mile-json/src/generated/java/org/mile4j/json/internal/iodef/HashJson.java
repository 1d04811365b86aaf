// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.Hash;

/** The JSON and CBOR of {@link Hash}: RFC 7970, Section 3.26.1. */
final class HashJson extends ClassCodec<Hash> {

    HashJson() {
        super(45, "Hash", Hash.class, "RFC 7970, Section 3.26.1", false, List.of(),
                Member.bytesOf("DigestMethod", 166, "ds:DigestMethod", 70, "Algorithm").required(true, true),
                Member.simple("DigestValue", 167, "ds:DigestValue", TypeKind.BASE64).required(true, true),
                Member.bytesOf("CanonicalizationMethod", 168, "ds:CanonicalizationMethod", 71, "Algorithm"),
                Member.object("Application", 47, "Application", 68));
    }

    @Override
    protected Hash make(Object[] f, Extras extras) {
        return new Hash(
                optional(f[0]),
                optional(f[1]),
                optional(f[2]),
                optional(f[3]),
                extras);
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Hash v = (Hash) value;
        Object in1 = out.base64(v.digestValue());
        if (ObjectOut.isOdd(v.extras())
                || out.isMore(this, 0, v.digestMethod())
                || in1 == ObjectOut.ODD
                || out.isMore(this, 2, v.canonicalizationMethod())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.digestMethod())
                + ObjectOut.some(in1)
                + ObjectOut.one(v.canonicalizationMethod())
                + ObjectOut.one(v.application());
        out.start(count);
        out.bytesOf(this, 0, v.digestMethod());
        out.bytes(this, 1, in1);
        out.bytesOf(this, 2, v.canonicalizationMethod());
        out.object(this, 3, v.application());
        out.end();
    }

    @Override
    protected Object get(Hash v, int member) {
        return switch (member) {
            case 0 -> v.digestMethod().orElse(null);
            case 1 -> v.digestValue().orElse(null);
            case 2 -> v.canonicalizationMethod().orElse(null);
            case 3 -> v.application().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Hash v, Object[] f) {
        return putOptional(f, 0, v.digestMethod())
                | putOptional(f, 1, v.digestValue())
                | putOptional(f, 2, v.canonicalizationMethod())
                | putOptional(f, 3, v.application());
    }

    @Override
    protected Extras extras(Hash v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
