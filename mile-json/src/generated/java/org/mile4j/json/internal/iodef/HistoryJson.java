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
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link History}: RFC 7970, Section 3.13. */
final class HistoryJson extends ClassCodec<History> {

    HistoryJson() {
        super(11, "History", History.class, "RFC 7970, Section 3.13", false, List.of(),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("HistoryItem", 82, "HistoryItem", 12).many().required(true, true));
    }

    @Override
    protected History make(Object[] f, Extras extras) {
        return new History(
                word(0, f[0], f[1], Restriction::of),
                list(f[2]),
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
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2);
        }
        return in.leave(this, new History(
                word(0, f0, f1, Restriction::of),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        History v = (History) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.restriction())
                + ObjectOut.one(v.historyItems());
        out.start(count);
        out.words(this, 0, v.restriction());
        out.objects(this, 2, v.historyItems());
        out.end();
    }

    @Override
    protected Object get(History v, int member) {
        return switch (member) {
            case 0 -> value(v.restriction());
            case 1 -> extension(v.restriction());
            case 2 -> v.historyItems();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(History v, Object[] f) {
        return putExtensible(f, 0, v.restriction())
                | putList(f, 2, v.historyItems());
    }

    @Override
    protected Extras extras(History v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
