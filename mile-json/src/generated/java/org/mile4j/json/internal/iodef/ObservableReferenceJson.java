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
import org.mile4j.model.iodef.ObservableReference;

/** The JSON and CBOR of {@link ObservableReference}: RFC 7970, Section 3.29.6. */
final class ObservableReferenceJson extends ClassCodec<ObservableReference> {

    ObservableReferenceJson() {
        super(58, "ObservableReference", ObservableReference.class, "RFC 7970, Section 3.29.6", false, List.of(),
                Member.simple("uid-ref", 172, "@uid-ref", TypeKind.IDREF).required(true, true));
    }

    @Override
    protected ObservableReference make(Object[] f, Extras extras) {
        return new ObservableReference(
                optional(f[0]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0);
        }
        return in.leave(this, new ObservableReference(
                optional(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        ObservableReference v = (ObservableReference) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.uidRef());
        out.start(count);
        out.text(this, 0, v.uidRef());
        out.end();
    }

    @Override
    protected Object get(ObservableReference v, int member) {
        return switch (member) {
            case 0 -> v.uidRef().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(ObservableReference v, Object[] f) {
        return putOptional(f, 0, v.uidRef());
    }

    @Override
    protected Extras extras(ObservableReference v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
