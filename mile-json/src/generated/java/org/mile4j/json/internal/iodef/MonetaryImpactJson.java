// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Severity;

/** The JSON and CBOR of {@link MonetaryImpact}: RFC 7970, Section 3.12.4. */
final class MonetaryImpactJson extends ClassCodec<MonetaryImpact> {

    MonetaryImpactJson() {
        super(21, "MonetaryImpact", MonetaryImpact.class, "RFC 7970, Section 3.12.4", false, List.of(),
                Member.simple("value", -17, "", TypeKind.FLOAT).literally(TypeKind.POSITIVE_FLOAT).required(true, true),
                Member.enumeration("severity", 72, "@severity", IodefValues.SEVERITY),
                Member.simple("currency", 79, "@currency", TypeKind.STRING));
    }

    @Override
    protected MonetaryImpact make(Object[] f, Extras extras) {
        return new MonetaryImpact(
                word(1, f[1], Severity::of),
                optional(f[2]),
                real(f[0]),
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
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new MonetaryImpact(
                word(1, f1, Severity::of),
                optional(f2),
                real(f0),
                Extras.NONE));
    }

    @Override
    protected Object get(MonetaryImpact v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> value(v.severity());
            case 2 -> v.currency().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(MonetaryImpact v, Object[] f) {
        return put(f, 0, v.value())
                | putValue(f, 1, v.severity())
                | putOptional(f, 2, v.currency());
    }

    @Override
    protected Extras extras(MonetaryImpact v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
