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
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link DetectionPattern}: RFC 7970, Section 3.10.1. */
final class DetectionPatternJson extends ClassCodec<DetectionPattern> {

    DetectionPatternJson() {
        super(15, "DetectionPattern", DetectionPattern.class, "RFC 7970, Section 3.10.1", false, List.of(new Choice(false, true, false, true, "Description", "DetectionConfiguration")),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Application", 47, "Application", 68).required(true, true),
                Member.object("Description", -5, "Description", 65).many(),
                Member.simple("DetectionConfiguration", 46, "DetectionConfiguration", TypeKind.STRING).many());
    }

    @Override
    protected DetectionPattern make(Object[] f, Extras extras) {
        return new DetectionPattern(
                word(0, f[0], f[1], Restriction::of),
                optional(f[2]),
                optional(f[3]),
                list(f[4]),
                list(f[5]),
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
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.text(this, 2);
                case 3 -> f3 = in.object(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.value(this, 5);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5);
        }
        return in.leave(this, new DetectionPattern(
                word(0, f0, f1, Restriction::of),
                optional(f2),
                optional(f3),
                list(f4),
                list(f5),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        DetectionPattern v = (DetectionPattern) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.application())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.detectionConfigurations());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.text(this, 2, v.observableId());
        out.object(this, 3, v.application());
        out.objects(this, 4, v.descriptions());
        out.values(this, 5, v.detectionConfigurations());
        out.end();
    }

    @Override
    protected Object get(DetectionPattern v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.observableId().orElse(null);
            case 3 -> v.application().orElse(null);
            case 4 -> v.descriptions();
            case 5 -> v.detectionConfigurations();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(DetectionPattern v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putOptional(f, 2, v.observableId())
                | putOptional(f, 3, v.application())
                | putList(f, 4, v.descriptions())
                | putList(f, 5, v.detectionConfigurations());
    }

    @Override
    protected Extras extras(DetectionPattern v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
