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
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.NodeRoleCategory;

/** The JSON and CBOR of {@link NodeRole}: RFC 7970, Section 3.18.2. */
final class NodeRoleJson extends ClassCodec<NodeRole> {

    NodeRoleJson() {
        super(28, "NodeRole", NodeRole.class, "RFC 7970, Section 3.18.2", false, List.of(),
                Member.enumeration("category", 90, "@category", IodefJsonValues.NODE_ROLE_CATEGORY).required(true, true).meanings("anomyzation", "anonymization"),
                Member.simple("ext-category", 91, "@ext-category", TypeKind.STRING),
                Member.object("Description", -5, "Description", 65).many());
    }

    @Override
    protected NodeRole make(Object[] f, Extras extras) {
        return new NodeRole(
                word(0, f[0], f[1], NodeRoleCategory::of),
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
        return in.leave(this, new NodeRole(
                word(0, f0, f1, NodeRoleCategory::of),
                list(f2),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        NodeRole v = (NodeRole) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.category())
                + ObjectOut.one(v.descriptions());
        out.start(count);
        out.words(this, 0, v.category());
        out.objects(this, 2, v.descriptions());
        out.end();
    }

    @Override
    protected Object get(NodeRole v, int member) {
        return switch (member) {
            case 0 -> value(v.category());
            case 1 -> extension(v.category());
            case 2 -> v.descriptions();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(NodeRole v, Object[] f) {
        return putExtensible(f, 0, v.category())
                | putList(f, 2, v.descriptions());
    }

    @Override
    protected Extras extras(NodeRole v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
