// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SoftwareType;
import org.mile4j.model.iodef1.Spoofed;
import org.mile4j.model.iodef1.SystemCategory;

/** The XML of {@link IodefSystem}: RFC 5070, Section 3.15. */
public final class IodefSystemXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(19, "System", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.15")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .attribute("interface", TypeKind.STRING, null, false, false, null)
            .attribute("category", TypeKind.ENUMERATION, Iodef1Values.SYSTEM_CATEGORY, true, false, null)
            .attribute("ext-category", TypeKind.STRING, null, false, false, null)
            .attribute("spoofed", TypeKind.ENUMERATION, Iodef1Values.SPOOFED, false, false, null)
            .child("Node", 0, 0, false, Iodef1Grammar.type("Node"))
            .child("Service", 1, 1, true, Iodef1Grammar.type("Service"))
            .child("OperatingSystem", 2, 2, true, Iodef1Grammar.type("SoftwareType"))
            .child("Counter", 3, 3, true, Iodef1Grammar.type("Counter"))
            .child("Description", 4, 4, true, Iodef1Grammar.type("MLString"))
            .child("AdditionalData", 5, 5, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private IodefSystemXml() {}

    /** Reads the element the reader stands on. */
    public static IodefSystem read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String interfaceName = null;
        String category = null;
        String extCategory = null;
        String spoofed = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> interfaceName = value;
                case 2 -> category = value;
                case 3 -> extCategory = value;
                case 4 -> spoofed = value;
                default -> {}
            }
        }
        in.keepEmpty("category", category, extCategory);
        Node node = null;
        List<Service> services = null;
        List<SoftwareType> operatingSystems = null;
        List<Counter> counters = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> node = NodeXml.read(in);
                case 1 -> services = Fields.add(services, ServiceXml.read(in));
                case 2 -> operatingSystems = Fields.add(operatingSystems, SoftwareTypeXml.read(in));
                case 3 -> counters = Fields.add(counters, CounterXml.read(in));
                case 4 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 5 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IodefSystem.class, new IodefSystem(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Optional.ofNullable(interfaceName),
                category == null && extCategory == null ? Optional.empty() : SystemCategory.optional(Fields.text(category), Optional.ofNullable(extCategory)),
                spoofed == null ? Optional.empty() : Spoofed.optional(spoofed, Optional.empty()),
                Optional.ofNullable(node),
                Fields.list(services),
                Fields.list(operatingSystems),
                Fields.list(counters),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IodefSystem value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.interfaceName().isPresent()) {
            out.attribute(Iodef1Names.AT_INTERFACE, value.interfaceName().get());
        }
        if (value.category().isPresent()) {
            out.enumeration(Iodef1Names.AT_CATEGORY, Iodef1Names.AT_EXT_CATEGORY, value.category().get(), value.category().get().value(), null);
        }
        if (value.spoofed().isPresent()) {
            out.enumeration(Iodef1Names.AT_SPOOFED, null, value.spoofed().get(), value.spoofed().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.node().isPresent()) {
            NodeXml.write(out, Iodef1Names.NODE, value.node().get());
        }
        List<Service> services = value.services();
        for (int i = 0; i < services.size(); i++) {
            Service item = services.get(i);
            ServiceXml.write(out, Iodef1Names.SERVICE, item);
        }
        List<SoftwareType> operatingSystems = value.operatingSystems();
        for (int i = 0; i < operatingSystems.size(); i++) {
            SoftwareType item = operatingSystems.get(i);
            SoftwareTypeXml.write(out, Iodef1Names.OPERATING_SYSTEM, item);
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, Iodef1Names.COUNTER, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
