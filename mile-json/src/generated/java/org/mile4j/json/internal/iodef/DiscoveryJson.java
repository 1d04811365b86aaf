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
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DiscoverySource;
import org.mile4j.model.iodef.Restriction;

/** The JSON and CBOR of {@link Discovery}: RFC 7970, Section 3.10. */
final class DiscoveryJson extends ClassCodec<Discovery> {

    DiscoveryJson() {
        super(14, "Discovery", Discovery.class, "RFC 7970, Section 3.10", false, List.of(),
                Member.enumeration("source", 43, "@source", IodefValues.DISCOVERY_SOURCE),
                Member.simple("ext-source", 44, "@ext-source", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("Contact", 14, "Contact", 6).many(),
                Member.object("DetectionPattern", 45, "DetectionPattern", 15).many());
    }

    @Override
    protected Discovery make(Object[] f, Extras extras) {
        return new Discovery(
                word(0, f[0], f[1], DiscoverySource::of),
                word(2, f[2], f[3], Restriction::of),
                list(f[4]),
                list(f[5]),
                list(f[6]),
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
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.word(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                case 6 -> f6 = in.objects(this, 6);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6);
        }
        return in.leave(this, new Discovery(
                word(0, f0, f1, DiscoverySource::of),
                word(2, f2, f3, Restriction::of),
                list(f4),
                list(f5),
                list(f6),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Discovery v = (Discovery) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.source())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.contacts())
                + ObjectOut.one(v.detectionPatterns());
        out.start(count);
        out.words(this, 0, v.source());
        out.words(this, 2, v.restriction());
        out.objects(this, 4, v.descriptions());
        out.objects(this, 5, v.contacts());
        out.objects(this, 6, v.detectionPatterns());
        out.end();
    }

    @Override
    protected Object get(Discovery v, int member) {
        return switch (member) {
            case 0 -> value(v.source());
            case 1 -> extension(v.source());
            case 2 -> value(v.restriction());
            case 3 -> extension(v.restriction());
            case 4 -> v.descriptions();
            case 5 -> v.contacts();
            case 6 -> v.detectionPatterns();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Discovery v, Object[] f) {
        return putExtensible(f, 0, v.source())
                | putExtensible(f, 2, v.restriction())
                | putList(f, 4, v.descriptions())
                | putList(f, 5, v.contacts())
                | putList(f, 6, v.detectionPatterns());
    }

    @Override
    protected Extras extras(Discovery v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
