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
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Method;
import org.mile4j.model.iodef1.MethodItem;
import org.mile4j.model.iodef1.Reference;
import org.mile4j.model.iodef1.Restriction;

/** The XML of {@link Method}: RFC 5070, Section 3.9. */
public final class MethodXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(10, "Method", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.9")
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("Reference", 0, 0, true, Iodef1Grammar.type("Reference")).in(0, false, -1)
            .child("Description", 0, 0, true, Iodef1Grammar.type("MLString")).in(0, false, -1)
            .child("AdditionalData", 1, 1, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x3L, true, true)
            .build();

    private MethodXml() {}

    /** Reads the element the reader stands on. */
    public static Method read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                default -> {}
            }
        }
        List<MethodItem> items = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> items = Fields.add(items, ReferenceXml.read(in));
                case 1 -> items = Fields.add(items, MLStringXml.read(in));
                case 2 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Method.class, new Method(
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Fields.list(items),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Method value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MethodItem> items = value.items();
        for (int i = 0; i < items.size(); i++) {
            MethodItem item = items.get(i);
            if (item instanceof Reference x) {
                ReferenceXml.write(out, Iodef1Names.REFERENCE, x);
            } else if (item instanceof MLString x) {
                MLStringXml.write(out, Iodef1Names.DESCRIPTION, x);
            }
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
