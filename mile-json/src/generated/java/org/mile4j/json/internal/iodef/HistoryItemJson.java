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
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link HistoryItem}: RFC 7970, Section 3.13.1. */
final class HistoryItemJson extends ClassCodec<HistoryItem> {

    HistoryItemJson() {
        super(12, "HistoryItem", HistoryItem.class, "RFC 7970, Section 3.13.1", false, List.of(),
                Member.enumeration("action", 83, "@action", IodefJsonValues.ACTION).required(true, true),
                Member.simple("ext-action", 84, "@ext-action", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("DateTime", 85, "DateTime", TypeKind.DATE_TIME).required(true, true),
                Member.object("IncidentID", 2, "IncidentID", 62),
                Member.object("Contact", 14, "Contact", 6),
                Member.object("Description", -5, "Description", 65).many(),
                Member.simple("DefinedCOA", 86, "DefinedCOA", TypeKind.STRING).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected HistoryItem make(Object[] f, Extras extras) {
        return new HistoryItem(
                word(0, f[0], f[1], Action::of),
                word(2, f[2], f[3], Restriction::of),
                optional(f[4]),
                optional(f[5]),
                optional(f[6]),
                optional(f[7]),
                list(f[8]),
                list(f[9]),
                list(f[10]),
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
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.text(this, 4);
                case 5 -> f5 = in.date(this, 5);
                case 6 -> f6 = in.object(this, 6);
                case 7 -> f7 = in.object(this, 7);
                case 8 -> f8 = in.objects(this, 8);
                case 9 -> f9 = in.value(this, 9);
                case 10 -> f10 = in.objects(this, 10);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        }
        return in.leave(this, new HistoryItem(
                word(0, f0, f1, Action::of),
                word(2, f2, f3, Restriction::of),
                optional(f4),
                optional(f5),
                optional(f6),
                optional(f7),
                list(f8),
                list(f9),
                list(f10),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        HistoryItem v = (HistoryItem) value;
        if (ObjectOut.isOdd(v.extras()) || ObjectOut.isOddDate(v.dateTime())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.action())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.dateTime())
                + ObjectOut.one(v.incidentId())
                + ObjectOut.one(v.contact())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.definedCoas())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.action());
        out.words(this, 2, v.restriction());
        out.text(this, 4, v.observableId());
        out.date(this, 5, v.dateTime());
        out.object(this, 6, v.incidentId());
        out.object(this, 7, v.contact());
        out.objects(this, 8, v.descriptions());
        out.values(this, 9, v.definedCoas());
        out.objects(this, 10, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(HistoryItem v, int member) {
        return switch (member) {
            case 0 -> value(v.action());
            case 1 -> extension(v.action());
            case 2 -> value(v.restriction());
            case 3 -> extension(v.restriction());
            case 4 -> v.observableId().orElse(null);
            case 5 -> v.dateTime().orElse(null);
            case 6 -> v.incidentId().orElse(null);
            case 7 -> v.contact().orElse(null);
            case 8 -> v.descriptions();
            case 9 -> v.definedCoas();
            case 10 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(HistoryItem v, Object[] f) {
        return putExtensible(f, 0, v.action())
                | putExtensible(f, 2, v.restriction())
                | putOptional(f, 4, v.observableId())
                | putOptional(f, 5, v.dateTime())
                | putOptional(f, 6, v.incidentId())
                | putOptional(f, 7, v.contact())
                | putList(f, 8, v.descriptions())
                | putList(f, 9, v.definedCoas())
                | putList(f, 10, v.additionalData());
    }

    @Override
    protected Extras extras(HistoryItem v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
