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
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Severity;

/** The JSON and CBOR of {@link Expectation}: RFC 7970, Section 3.15. */
final class ExpectationJson extends ClassCodec<Expectation> {

    ExpectationJson() {
        super(13, "Expectation", Expectation.class, "RFC 7970, Section 3.15", false, List.of(),
                Member.enumeration("action", 83, "@action", IodefJsonValues.ACTION),
                Member.simple("ext-action", 84, "@ext-action", TypeKind.STRING),
                Member.enumeration("severity", 72, "@severity", IodefValues.SEVERITY),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Description", -5, "Description", 65).many(),
                Member.simple("DefinedCOA", 86, "DefinedCOA", TypeKind.STRING).many(),
                Member.simple("StartTime", 6, "StartTime", TypeKind.DATE_TIME),
                Member.simple("EndTime", 7, "EndTime", TypeKind.DATE_TIME),
                Member.object("Contact", 14, "Contact", 6));
    }

    @Override
    protected Expectation make(Object[] f, Extras extras) {
        return new Expectation(
                word(0, f[0], f[1], Action::of),
                word(2, f[2], Severity::of),
                word(3, f[3], f[4], Restriction::of),
                optional(f[5]),
                list(f[6]),
                list(f[7]),
                optional(f[8]),
                optional(f[9]),
                optional(f[10]),
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
        Object f8 = null;
        Object f9 = null;
        Object f10 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.word(this, 3);
                case 4 -> f4 = in.string(this, 4);
                case 5 -> f5 = in.text(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                case 7 -> f7 = in.value(this, 7);
                case 8 -> f8 = in.date(this, 8);
                case 9 -> f9 = in.date(this, 9);
                case 10 -> f10 = in.object(this, 10);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        }
        return in.leave(this, new Expectation(
                word(0, f0, f1, Action::of),
                word(2, f2, Severity::of),
                word(3, f3, f4, Restriction::of),
                optional(f5),
                list(f6),
                list(f7),
                optional(f8),
                optional(f9),
                optional(f10),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Expectation v = (Expectation) value;
        if (ObjectOut.isOdd(v.extras()) || ObjectOut.isOddDate(v.startTime()) || ObjectOut.isOddDate(v.endTime())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.action())
                + ObjectOut.word(v.severity())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.definedCoas())
                + ObjectOut.one(v.startTime())
                + ObjectOut.one(v.endTime())
                + ObjectOut.one(v.contact());
        out.start(count);
        out.words(this, 0, v.action());
        out.word(this, 2, v.severity());
        out.words(this, 3, v.restriction());
        out.text(this, 5, v.observableId());
        out.objects(this, 6, v.descriptions());
        out.values(this, 7, v.definedCoas());
        out.date(this, 8, v.startTime());
        out.date(this, 9, v.endTime());
        out.object(this, 10, v.contact());
        out.end();
    }

    @Override
    protected Object get(Expectation v, int member) {
        return switch (member) {
            case 0 -> value(v.action());
            case 1 -> extension(v.action());
            case 2 -> value(v.severity());
            case 3 -> value(v.restriction());
            case 4 -> extension(v.restriction());
            case 5 -> v.observableId().orElse(null);
            case 6 -> v.descriptions();
            case 7 -> v.definedCoas();
            case 8 -> v.startTime().orElse(null);
            case 9 -> v.endTime().orElse(null);
            case 10 -> v.contact().orElse(null);
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Expectation v, Object[] f) {
        return putExtensible(f, 0, v.action())
                | putValue(f, 2, v.severity())
                | putExtensible(f, 3, v.restriction())
                | putOptional(f, 5, v.observableId())
                | putList(f, 6, v.descriptions())
                | putList(f, 7, v.definedCoas())
                | putOptional(f, 8, v.startTime())
                | putOptional(f, 9, v.endTime())
                | putOptional(f, 10, v.contact());
    }

    @Override
    protected Extras extras(Expectation v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
