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
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.SystemOwnership;
import org.mile4j.model.iodef.YesNoUnknown;

/** The JSON and CBOR of {@link IodefSystem}: RFC 7970, Section 3.17. */
final class IodefSystemJson extends ClassCodec<IodefSystem> {

    IodefSystemJson() {
        super(25, "System", IodefSystem.class, "RFC 7970, Section 3.17", false, List.of(),
                Member.enumeration("category", 90, "@category", IodefValues.SYSTEM_CATEGORY),
                Member.simple("ext-category", 91, "@ext-category", TypeKind.STRING),
                Member.simple("interface", 92, "@interface", TypeKind.STRING),
                Member.enumeration("spoofed", 93, "@spoofed", IodefValues.YES_NO_UNKNOWN),
                Member.enumeration("virtual", 94, "@virtual", IodefValues.YES_NO_UNKNOWN),
                Member.enumeration("ownership", 95, "@ownership", IodefValues.SYSTEM_OWNERSHIP),
                Member.simple("ext-ownership", 96, "@ext-ownership", TypeKind.STRING),
                Member.enumeration("restriction", -10, "@restriction", IodefValues.RESTRICTION),
                Member.simple("ext-restriction", -9, "@ext-restriction", TypeKind.STRING),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.object("Node", 97, "Node", 26).required(true, true),
                Member.object("NodeRole", 98, "NodeRole", 28).many(),
                Member.object("Service", 99, "Service", 29).many(),
                Member.object("OperatingSystem", 100, "OperatingSystem", 68).many(),
                Member.object("Counter", 69, "Counter", 32).many(),
                Member.simple("AssetID", 101, "AssetID", TypeKind.STRING).many(),
                Member.object("Description", -5, "Description", 65).many(),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many());
    }

    @Override
    protected IodefSystem make(Object[] f, Extras extras) {
        return new IodefSystem(
                word(0, f[0], f[1], SystemCategory::of),
                optional(f[2]),
                word(3, f[3], YesNoUnknown::of),
                word(4, f[4], YesNoUnknown::of),
                word(5, f[5], f[6], SystemOwnership::of),
                word(7, f[7], f[8], Restriction::of),
                optional(f[9]),
                optional(f[10]),
                list(f[11]),
                list(f[12]),
                list(f[13]),
                list(f[14]),
                list(f[15]),
                list(f[16]),
                list(f[17]),
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
        Object f11 = null;
        Object f12 = null;
        Object f13 = null;
        Object f14 = null;
        Object f15 = null;
        Object f16 = null;
        Object f17 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.word(this, 3);
                case 4 -> f4 = in.word(this, 4);
                case 5 -> f5 = in.word(this, 5);
                case 6 -> f6 = in.string(this, 6);
                case 7 -> f7 = in.word(this, 7);
                case 8 -> f8 = in.string(this, 8);
                case 9 -> f9 = in.text(this, 9);
                case 10 -> f10 = in.object(this, 10);
                case 11 -> f11 = in.objects(this, 11);
                case 12 -> f12 = in.objects(this, 12);
                case 13 -> f13 = in.objects(this, 13);
                case 14 -> f14 = in.objects(this, 14);
                case 15 -> f15 = in.value(this, 15);
                case 16 -> f16 = in.objects(this, 16);
                case 17 -> f17 = in.objects(this, 17);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17);
        }
        return in.leave(this, new IodefSystem(
                word(0, f0, f1, SystemCategory::of),
                optional(f2),
                word(3, f3, YesNoUnknown::of),
                word(4, f4, YesNoUnknown::of),
                word(5, f5, f6, SystemOwnership::of),
                word(7, f7, f8, Restriction::of),
                optional(f9),
                optional(f10),
                list(f11),
                list(f12),
                list(f13),
                list(f14),
                list(f15),
                list(f16),
                list(f17),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        IodefSystem v = (IodefSystem) value;
        if (ObjectOut.isOdd(v.extras())) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.words(v.category())
                + ObjectOut.one(v.interfaceName())
                + ObjectOut.word(v.spoofed())
                + ObjectOut.word(v.virtual())
                + ObjectOut.words(v.ownership())
                + ObjectOut.words(v.restriction())
                + ObjectOut.one(v.observableId())
                + ObjectOut.one(v.node())
                + ObjectOut.one(v.nodeRoles())
                + ObjectOut.one(v.services())
                + ObjectOut.one(v.operatingSystems())
                + ObjectOut.one(v.counters())
                + ObjectOut.one(v.assetIds())
                + ObjectOut.one(v.descriptions())
                + ObjectOut.one(v.additionalData());
        out.start(count);
        out.words(this, 0, v.category());
        out.text(this, 2, v.interfaceName());
        out.word(this, 3, v.spoofed());
        out.word(this, 4, v.virtual());
        out.words(this, 5, v.ownership());
        out.words(this, 7, v.restriction());
        out.text(this, 9, v.observableId());
        out.object(this, 10, v.node());
        out.objects(this, 11, v.nodeRoles());
        out.objects(this, 12, v.services());
        out.objects(this, 13, v.operatingSystems());
        out.objects(this, 14, v.counters());
        out.values(this, 15, v.assetIds());
        out.objects(this, 16, v.descriptions());
        out.objects(this, 17, v.additionalData());
        out.end();
    }

    @Override
    protected Object get(IodefSystem v, int member) {
        return switch (member) {
            case 0 -> value(v.category());
            case 1 -> extension(v.category());
            case 2 -> v.interfaceName().orElse(null);
            case 3 -> value(v.spoofed());
            case 4 -> value(v.virtual());
            case 5 -> value(v.ownership());
            case 6 -> extension(v.ownership());
            case 7 -> value(v.restriction());
            case 8 -> extension(v.restriction());
            case 9 -> v.observableId().orElse(null);
            case 10 -> v.node().orElse(null);
            case 11 -> v.nodeRoles();
            case 12 -> v.services();
            case 13 -> v.operatingSystems();
            case 14 -> v.counters();
            case 15 -> v.assetIds();
            case 16 -> v.descriptions();
            case 17 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IodefSystem v, Object[] f) {
        return putExtensible(f, 0, v.category())
                | putOptional(f, 2, v.interfaceName())
                | putValue(f, 3, v.spoofed())
                | putValue(f, 4, v.virtual())
                | putExtensible(f, 5, v.ownership())
                | putExtensible(f, 7, v.restriction())
                | putOptional(f, 9, v.observableId())
                | putOptional(f, 10, v.node())
                | putList(f, 11, v.nodeRoles())
                | putList(f, 12, v.services())
                | putList(f, 13, v.operatingSystems())
                | putList(f, 14, v.counters())
                | putList(f, 15, v.assetIds())
                | putList(f, 16, v.descriptions())
                | putList(f, 17, v.additionalData());
    }

    @Override
    protected Extras extras(IodefSystem v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
