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
import org.mile4j.model.iodef.Reference;

/** The JSON and CBOR of {@link Reference}: RFC 7970, Section 3.11.1. */
final class ReferenceJson extends ClassCodec<Reference> {

    ReferenceJson() {
        super(17, "Reference", Reference.class, "RFC 7970, Section 3.11.1", false, List.of(),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("ReferenceName", 58, "enum:ReferenceName", 69),
                Member.simple("URL", -6, "URL", TypeKind.ANY_URI).many(),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected Reference make(Object[] f, Extras extras) {
        return new Reference(
                optional(f[0]),
                optional(f[1]),
                list(f[2]),
                list(f[3]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.object(this, 1);
                case 2 -> f2 = in.value(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3);
        }
        return in.leave(this, new Reference(
                optional(f0),
                optional(f1),
                list(f2),
                list(f3),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Reference v = (Reference) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.observableId())
                + ObjectOut.one(v.referenceName())
                + ObjectOut.one(v.urls())
                + ObjectOut.one(v.descriptions());
        out.start(count);
        out.text(this, 0, v.observableId());
        out.object(this, 1, v.referenceName());
        out.values(this, 2, v.urls());
        out.objects(this, 3, v.descriptions());
        out.end();
    }

    @Override
    protected Object get(Reference v, int member) {
        return switch (member) {
            case 0 -> v.observableId().orElse(null);
            case 1 -> v.referenceName().orElse(null);
            case 2 -> v.urls();
            case 3 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Reference v, Object[] f) {
        return putOptional(f, 0, v.observableId())
                | putOptional(f, 1, v.referenceName())
                | putList(f, 2, v.urls())
                | putList(f, 3, v.descriptions());
    }

    @Override
    protected Extras extras(Reference v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
