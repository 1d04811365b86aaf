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
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.OffsetUnit;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RecordPatternType;

/** The JSON and CBOR of {@link RecordPattern}: RFC 7970, Section 3.22.2. */
final class RecordPatternJson extends ClassCodec<RecordPattern> {

    RecordPatternJson() {
        super(39, "RecordPattern", RecordPattern.class, "RFC 7970, Section 3.22.2", false, List.of(),
                Member.simple("value", -17, "", TypeKind.STRING).required(true, true),
                Member.enumeration("type", 28, "@type", IodefValues.RECORD_PATTERN_TYPE).required(false, true),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.simple("offset", 146, "@offset", TypeKind.INTEGER),
                Member.enumeration("offsetunit", 147, "@offsetunit", IodefValues.OFFSET_UNIT),
                Member.simple("ext-offsetunit", 148, "@ext-offsetunit", TypeKind.STRING),
                Member.simple("instance", 19, "@instance", TypeKind.INTEGER));
    }

    @Override
    protected RecordPattern make(Object[] f, Extras extras) {
        return new RecordPattern(
                word(1, f[1], f[2], RecordPatternType::of),
                optional(f[3]),
                word(4, f[4], f[5], OffsetUnit::of),
                optional(f[6]),
                text(f[0]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.string(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.value(this, 3);
                case 4 -> f4 = in.word(this, 4);
                case 5 -> f5 = in.string(this, 5);
                case 6 -> f6 = in.value(this, 6);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6);
        }
        return in.leave(this, new RecordPattern(
                word(1, f1, f2, RecordPatternType::of),
                optional(f3),
                word(4, f4, f5, OffsetUnit::of),
                optional(f6),
                text(f0),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        RecordPattern v = (RecordPattern) value;
        if (ObjectOut.isOdd(v.extras()) || out.isOdd(v.offset()) || out.isOdd(v.instance())) {
            out.byTable(this, v);
            return;
        }
        int count = 1
                + ObjectOut.words(v.type())
                + ObjectOut.one(v.offset())
                + ObjectOut.words(v.offsetunit())
                + ObjectOut.one(v.instance());
        out.start(count);
        out.text(this, 0, v.value());
        out.words(this, 1, v.type());
        out.integer(this, 3, v.offset());
        out.words(this, 4, v.offsetunit());
        out.integer(this, 6, v.instance());
        out.end();
    }

    @Override
    protected Object get(RecordPattern v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> value(v.type());
            case 2 -> extension(v.type());
            case 3 -> v.offset().orElse(null);
            case 4 -> value(v.offsetunit());
            case 5 -> extension(v.offsetunit());
            case 6 -> v.instance().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(RecordPattern v, Object[] f) {
        return put(f, 0, v.value())
                | putExtensible(f, 1, v.type())
                | putOptional(f, 3, v.offset())
                | putExtensible(f, 4, v.offsetunit())
                | putOptional(f, 6, v.instance());
    }

    @Override
    protected Extras extras(RecordPattern v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
