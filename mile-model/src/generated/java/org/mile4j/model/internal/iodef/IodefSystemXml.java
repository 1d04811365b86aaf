// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.SystemOwnership;
import org.mile4j.model.iodef.YesNoUnknown;

/** The XML of {@link IodefSystem}: RFC 7970, Section 3.17. */
public final class IodefSystemXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(25, "System", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.17")
            .attribute("category", TypeKind.ENUMERATION, IodefValues.SYSTEM_CATEGORY, false, false, null)
            .attribute("ext-category", TypeKind.STRING, null, false, false, null)
            .attribute("interface", TypeKind.STRING, null, false, false, null)
            .attribute("spoofed", TypeKind.ENUMERATION, IodefValues.YES_NO_UNKNOWN, false, false, null)
            .attribute("virtual", TypeKind.ENUMERATION, IodefValues.YES_NO_UNKNOWN, false, false, null)
            .attribute("ownership", TypeKind.ENUMERATION, IodefValues.SYSTEM_OWNERSHIP, false, false, null)
            .attribute("ext-ownership", TypeKind.STRING, null, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("Node", 0, 0, false, IodefGrammar.type("Node"))
            .child("NodeRole", 1, 1, true, IodefGrammar.type("NodeRole"))
            .child("Service", 2, 2, true, IodefGrammar.type("Service"))
            .child("OperatingSystem", 3, 3, true, IodefGrammar.type("SoftwareType"))
            .child("Counter", 4, 4, true, IodefGrammar.type("Counter"))
            .simple("AssetID", 5, 5, true, TypeKind.STRING, TypeKind.STRING)
            .child("Description", 6, 6, true, IodefGrammar.type("MLString"))
            .child("AdditionalData", 7, 7, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private IodefSystemXml() {}

    /** Reads the element the reader stands on. */
    public static IodefSystem read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String category = null;
        String extCategory = null;
        String interfaceName = null;
        String spoofed = null;
        String virtual = null;
        String ownership = null;
        String extOwnership = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> category = value;
                case 1 -> extCategory = value;
                case 2 -> interfaceName = value;
                case 3 -> spoofed = value;
                case 4 -> virtual = value;
                case 5 -> ownership = value;
                case 6 -> extOwnership = value;
                case 7 -> restriction = value;
                case 8 -> extRestriction = value;
                case 9 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("category", category, extCategory);
        in.keepEmpty("ownership", ownership, extOwnership);
        in.keepEmpty("restriction", restriction, extRestriction);
        Node node = null;
        List<NodeRole> nodeRoles = null;
        List<Service> services = null;
        List<SoftwareType> operatingSystems = null;
        List<Counter> counters = null;
        List<String> assetIds = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> node = NodeXml.read(in);
                case 1 -> nodeRoles = Fields.add(nodeRoles, NodeRoleXml.read(in));
                case 2 -> services = Fields.add(services, ServiceXml.read(in));
                case 3 -> operatingSystems = Fields.add(operatingSystems, SoftwareTypeXml.read(in));
                case 4 -> counters = Fields.add(counters, CounterXml.read(in));
                case 5 -> assetIds = Fields.add(assetIds, in.simple());
                case 6 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 7 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IodefSystem.class, new IodefSystem(
                category == null && extCategory == null ? Optional.empty() : SystemCategory.optional(Fields.text(category), Optional.ofNullable(extCategory)),
                Optional.ofNullable(interfaceName),
                spoofed == null ? Optional.empty() : YesNoUnknown.optional(spoofed, Optional.empty()),
                virtual == null ? Optional.empty() : YesNoUnknown.optional(virtual, Optional.empty()),
                ownership == null && extOwnership == null ? Optional.empty() : SystemOwnership.optional(Fields.text(ownership), Optional.ofNullable(extOwnership)),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Optional.ofNullable(node),
                Fields.list(nodeRoles),
                Fields.list(services),
                Fields.list(operatingSystems),
                Fields.list(counters),
                Fields.list(assetIds),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IodefSystem value) throws IOException {
        out.start(name, value.extras());
        if (value.category().isPresent()) {
            out.enumeration(IodefNames.AT_CATEGORY, IodefNames.AT_EXT_CATEGORY, value.category().get(), value.category().get().value(), null);
        }
        if (value.interfaceName().isPresent()) {
            out.attribute(IodefNames.AT_INTERFACE, value.interfaceName().get());
        }
        if (value.spoofed().isPresent()) {
            out.enumeration(IodefNames.AT_SPOOFED, null, value.spoofed().get(), value.spoofed().get().value(), null);
        }
        if (value.virtual().isPresent()) {
            out.enumeration(IodefNames.AT_VIRTUAL, null, value.virtual().get(), value.virtual().get().value(), null);
        }
        if (value.ownership().isPresent()) {
            out.enumeration(IodefNames.AT_OWNERSHIP, IodefNames.AT_EXT_OWNERSHIP, value.ownership().get(), value.ownership().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.node().isPresent()) {
            NodeXml.write(out, IodefNames.NODE, value.node().get());
        }
        List<NodeRole> nodeRoles = value.nodeRoles();
        for (int i = 0; i < nodeRoles.size(); i++) {
            NodeRole item = nodeRoles.get(i);
            NodeRoleXml.write(out, IodefNames.NODE_ROLE, item);
        }
        List<Service> services = value.services();
        for (int i = 0; i < services.size(); i++) {
            Service item = services.get(i);
            ServiceXml.write(out, IodefNames.SERVICE, item);
        }
        List<SoftwareType> operatingSystems = value.operatingSystems();
        for (int i = 0; i < operatingSystems.size(); i++) {
            SoftwareType item = operatingSystems.get(i);
            SoftwareTypeXml.write(out, IodefNames.OPERATING_SYSTEM, item);
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, IodefNames.COUNTER, item);
        }
        List<String> assetIds = value.assetIds();
        for (int i = 0; i < assetIds.size(); i++) {
            String item = assetIds.get(i);
            out.element(IodefNames.ASSET_ID, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
