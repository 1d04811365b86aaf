// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
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
                f[0] == null && f[1] == null ? Optional.empty() : Optional.of(SystemCategory.of(text(f[0]), optional(f[1]))),
                optional(f[2]),
                f[3] == null ? Optional.empty() : Optional.of(YesNoUnknown.of(text(f[3]))),
                f[4] == null ? Optional.empty() : Optional.of(YesNoUnknown.of(text(f[4]))),
                f[5] == null && f[6] == null ? Optional.empty() : Optional.of(SystemOwnership.of(text(f[5]), optional(f[6]))),
                f[7] == null && f[8] == null ? Optional.empty() : Optional.of(Restriction.of(text(f[7]), optional(f[8]))),
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
