// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.Node;

/** The JSON and CBOR of {@link Node}: RFC 7970, Section 3.18. */
final class NodeJson extends ClassCodec<Node> {

    NodeJson() {
        super(26, "Node", Node.class, "RFC 7970, Section 3.18", false, List.of(new Choice(false, true, true, true, "DomainData", "Address")),
                Member.object("DomainData", 102, "DomainData", 34).many().part(0),
                Member.object("Address", 103, "Address", 27).many().part(0),
                Member.object("PostalAddress", 33, "PostalAddress", 8),
                Member.object("Location", 104, "Location", 65).many(),
                Member.object("Counter", 69, "Counter", 32).many());
    }

    @Override
    protected Node make(Object[] f, Extras extras) {
        return new Node(
                list(f[5]),
                optional(f[2]),
                list(f[3]),
                list(f[4]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.objects(this, 0);
                case 1 -> f1 = in.objects(this, 1);
                case 2 -> f2 = in.object(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.objects(this, 4);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4);
        }
        Object f5 = in.parts(f0, f1);
        return in.leave(this, new Node(
                list(f5),
                optional(f2),
                list(f3),
                list(f4),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        Node v = (Node) value;
        if (ObjectOut.isOdd(v.extras()) || ObjectOut.isMixed(v.names())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.names())
                + ObjectOut.one(v.postalAddress())
                + ObjectOut.one(v.locations())
                + ObjectOut.one(v.counters());
        out.start(count);
        out.parts(this, 0, v.names());
        out.object(this, 2, v.postalAddress());
        out.objects(this, 3, v.locations());
        out.objects(this, 4, v.counters());
        out.end();
    }

    @Override
    protected Object get(Node v, int member) {
        return switch (member) {
            case 0 -> v.domainData();
            case 1 -> v.addresses();
            case 2 -> v.postalAddress().orElse(null);
            case 3 -> v.locations();
            case 4 -> v.counters();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(Node v, Object[] f) {
        return putOptional(f, 2, v.postalAddress())
                | putList(f, 3, v.locations())
                | putList(f, 4, v.counters());
    }

    @Override
    protected List<?> group(Node v, int group) {
        return switch (group) {
            case 0 -> v.names();
            default -> throw new IndexOutOfBoundsException(group);
        };
    }

    @Override
    protected Extras extras(Node v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
