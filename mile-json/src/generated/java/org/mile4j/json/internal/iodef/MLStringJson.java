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
import org.mile4j.model.iodef.MLString;

/** The JSON and CBOR of {@link MLString}: RFC 7970, Section 2.4. */
final class MLStringJson extends ClassCodec<MLString> {

    MLStringJson() {
        super(65, "MLString", MLString.class, "RFC 7970, Section 2.4", true, List.of(),
                Member.simple("value", -17, "", TypeKind.STRING).required(true, true),
                Member.simple("translation-id", -16, "@translation-id", TypeKind.STRING),
                Member.simple("lang", -23, "@xml:lang", TypeKind.LANGUAGE));
    }

    @Override
    protected MLString make(Object[] f, Extras extras) {
        return new MLString(
                optional(f[1]),
                optional(f[2]),
                text(f[0]),
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
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.value(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new MLString(
                optional(f1),
                optional(f2),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        MLString v = (MLString) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.one(v.translationId())
                + ObjectOut.one(v.lang());
        if (count == 1 && out.isEnglish()) {
            out.bare(v.value());
            return;
        }
        out.start(count);
        out.text(this, 0, v.value());
        out.text(this, 1, v.translationId());
        out.text(this, 2, v.lang());
        out.end();
    }

    @Override
    protected Object get(MLString v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> v.translationId().orElse(null);
            case 2 -> v.lang().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(MLString v, Object[] f) {
        return put(f, 0, v.value())
                | putOptional(f, 1, v.translationId())
                | putOptional(f, 2, v.lang());
    }

    @Override
    protected Extras extras(MLString v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
