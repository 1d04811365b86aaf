// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link RawData}: RFC 7203, Section 4.2. */
final class RawDataJson extends ClassCodec<RawData> {

    RawDataJson() {
        super(67, "RawData", RawData.class, "RFC 7203, Section 4.2", false, List.of(),
                Member.content("value", -17, ""),
                Member.simple("name", -15, "@name", TypeKind.STRING),
                Member.enumeration("dtype", -14, "@dtype", IodefJsonValues.DTYPE).required(true, true),
                Member.simple("meaning", -12, "@meaning", TypeKind.STRING),
                Member.simple("formatid", -11, "@formatid", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID));
    }

    @Override
    protected RawData make(Object[] f, Extras extras) {
        return new RawData(
                optional(f[1]),
                word(2, f[2], Dtype::of),
                optional(f[3]),
                optional(f[4]),
                word(5, f[5], f[6], Restriction::of),
                optional(f[7]),
                list(f[0]),
                extras);
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        RawData v = (RawData) value;
        String text = ObjectOut.text(v.content(), v.dtype());
        if (ObjectOut.isOdd(v.extras()) || text == null) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.one(v.name())
                + ObjectOut.word(v.dtype())
                + ObjectOut.one(v.meaning())
                + ObjectOut.one(v.formatid())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId());
        out.start(count);
        out.text(this, 0, text);
        out.text(this, 1, v.name());
        out.word(this, 2, v.dtype());
        out.text(this, 3, v.meaning());
        out.text(this, 4, v.formatid());
        out.words(this, 5, v.restriction());
        out.text(this, 7, v.observableId());
        out.end();
    }

    @Override
    protected Object get(RawData v, int member) {
        return switch (member) {
            case 0 -> v.content();
            case 1 -> v.name().orElse(null);
            case 2 -> value(v.dtype());
            case 3 -> v.meaning().orElse(null);
            case 4 -> v.formatid().orElse(null);
            case 5 -> value(v.restriction());
            case 6 -> extension(v.restriction());
            case 7 -> v.observableId().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(RawData v, Object[] f) {
        return put(f, 0, v.content())
                | putOptional(f, 1, v.name())
                | putValue(f, 2, v.dtype())
                | putOptional(f, 3, v.meaning())
                | putOptional(f, 4, v.formatid())
                | putExtensible(f, 5, v.restriction())
                | putOptional(f, 7, v.observableId());
    }

    @Override
    protected Extras extras(RawData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
