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
import org.mile4j.model.iodef.Duration;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.TimeImpact;
import org.mile4j.model.iodef.TimeImpactMetric;

/** The JSON and CBOR of {@link TimeImpact}: RFC 7970, Section 3.12.3. */
final class TimeImpactJson extends ClassCodec<TimeImpact> {

    TimeImpactJson() {
        super(20, "TimeImpact", TimeImpact.class, "RFC 7970, Section 3.12.3", false, List.of(),
                Member.simple("value", -17, "", TypeKind.FLOAT).literally(TypeKind.POSITIVE_FLOAT).required(true, true),
                Member.enumeration("severity", 72, "@severity", IodefValues.SEVERITY),
                Member.enumeration("metric", 75, "@metric", IodefValues.TIME_IMPACT_METRIC).required(true, true),
                Member.simple("ext-metric", 76, "@ext-metric", TypeKind.STRING),
                Member.enumeration("duration", 77, "@duration", IodefValues.DURATION),
                Member.simple("ext-duration", 78, "@ext-duration", TypeKind.STRING));
    }

    @Override
    protected TimeImpact make(Object[] f, Extras extras) {
        return new TimeImpact(
                word(1, f[1], Severity::of),
                word(2, f[2], f[3], TimeImpactMetric::of),
                word(4, f[4], f[5], Duration::of),
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
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.value(this, 0);
                case 1 -> f1 = in.word(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.word(this, 4);
                case 5 -> f5 = in.string(this, 5);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5);
        }
        return in.leave(this, new TimeImpact(
                word(1, f1, Severity::of),
                word(2, f2, f3, TimeImpactMetric::of),
                word(4, f4, f5, Duration::of),
                real(f0),
                Extras.NONE));
    }

    @Override
    protected Object get(TimeImpact v, int member) {
        return switch (member) {
            case 0 -> v.value();
            case 1 -> value(v.severity());
            case 2 -> value(v.metric());
            case 3 -> extension(v.metric());
            case 4 -> value(v.duration());
            case 5 -> extension(v.duration());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(TimeImpact v, Object[] f) {
        return put(f, 0, v.value())
                | putValue(f, 1, v.severity())
                | putExtensible(f, 2, v.metric())
                | putExtensible(f, 4, v.duration());
    }

    @Override
    protected Extras extras(TimeImpact v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
