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
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;

/** The JSON and CBOR of {@link Confidence}: RFC 7970, Section 3.12.5. */
final class ConfidenceJson extends ClassCodec<Confidence> {

    ConfidenceJson() {
        super(22, "Confidence", Confidence.class, "RFC 7970, Section 3.12.5", false, List.of(),
                Member.simple("value", -17, "", TypeKind.FLOAT_OR_EMPTY).required(false, true),
                Member.enumeration("rating", 80, "@rating", IodefValues.CONFIDENCE_RATING).required(true, true),
                Member.simple("ext-rating", 81, "@ext-rating", TypeKind.STRING));
    }

    @Override
    protected Confidence make(Object[] f, Extras extras) {
        return new Confidence(
                word(1, f[1], f[2], ConfidenceRating::of),
                optional(f[0]),
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
        return in.leave(this, new Confidence(
                word(1, f1, f2, ConfidenceRating::of),
                optional(f0),
                Extras.NONE));
    }

    @Override
    protected Object get(Confidence v, int member) {
        return switch (member) {
            case 0 -> v.value().orElse(null);
            case 1 -> value(v.rating());
            case 2 -> extension(v.rating());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Confidence v, Object[] f) {
        return putOptional(f, 0, v.value())
                | putExtensible(f, 1, v.rating());
    }

    @Override
    protected Extras extras(Confidence v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
