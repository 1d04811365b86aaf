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
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.CounterType;
import org.mile4j.model.iodef.CounterUnit;
import org.mile4j.model.iodef.Duration;

/** The JSON and CBOR of {@link Counter}: RFC 7970, Section 3.18.3. */
final class CounterJson extends ClassCodec<Counter> {

    CounterJson() {
        super(32, "Counter", Counter.class, "RFC 7970, Section 3.18.3", false, List.of(),
                Member.simple("value", -17, "", TypeKind.FLOAT).required(true, true),
                Member.enumeration("type", 28, "@type", IodefJsonValues.COUNTER_TYPE).required(true, true),
                Member.simple("ext-type", 29, "@ext-type", TypeKind.STRING),
                Member.enumeration("unit", 107, "@unit", IodefValues.COUNTER_UNIT).required(true, true),
                Member.simple("ext-unit", 108, "@ext-unit", TypeKind.STRING),
                Member.simple("meaning", -12, "@meaning", TypeKind.STRING),
                Member.enumeration("duration", 77, "@duration", IodefValues.DURATION),
                Member.simple("ext-duration", 78, "@ext-duration", TypeKind.STRING));
    }

    @Override
    protected Counter make(Object[] f, Extras extras) {
        return new Counter(
                word(1, f[1], f[2], CounterType::of),
                word(3, f[3], f[4], CounterUnit::of),
                optional(f[5]),
                word(6, f[6], f[7], Duration::of),
                real(f[0]),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.word(this, 3);
                case 4 -> f4 = in.string(this, 4);
                case 5 -> f5 = in.string(this, 5);
                case 6 -> f6 = in.word(this, 6);
                case 7 -> f7 = in.string(this, 7);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7);
        }
        return in.leave(this, new Counter(
                word(1, f1, f2, CounterType::of),
                word(3, f3, f4, CounterUnit::of),
                optional(f5),
                word(6, f6, f7, Duration::of),
                real(f0),
                Extras.NONE));
    }

    @Override
    protected Object get(Counter v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> value(v.type());
            case 2 -> extension(v.type());
            case 3 -> value(v.unit());
            case 4 -> extension(v.unit());
            case 5 -> v.meaning().orElse(null);
            case 6 -> value(v.duration());
            case 7 -> extension(v.duration());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Counter v, Object[] f) {
        return put(f, 0, v.value())
                | putExtensible(f, 1, v.type())
                | putExtensible(f, 3, v.unit())
                | putOptional(f, 5, v.meaning())
                | putExtensible(f, 6, v.duration());
    }

    @Override
    protected Extras extras(Counter v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
