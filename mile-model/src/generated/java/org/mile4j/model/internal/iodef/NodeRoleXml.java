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
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.NodeRoleCategory;

/** The XML of {@link NodeRole}: RFC 7970, Section 3.18.2. */
public final class NodeRoleXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(28, "NodeRole", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.18.2")
            .attribute("category", TypeKind.ENUMERATION, IodefValues.NODE_ROLE_CATEGORY, true, true, null)
            .attribute("ext-category", TypeKind.STRING, null, false, false, null)
            .child("Description", 0, 0, true, IodefGrammar.type("MLString"))
            .build();

    private NodeRoleXml() {}

    /** Reads the element the reader stands on. */
    public static NodeRole read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String category = null;
        String extCategory = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> category = value;
                case 1 -> extCategory = value;
                default -> {}
            }
        }
        in.keepEmpty("category", category, extCategory);
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(NodeRole.class, new NodeRole(
                category == null && extCategory == null ? Optional.empty() : NodeRoleCategory.optional(Fields.text(category), Optional.ofNullable(extCategory)),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, NodeRole value) throws IOException {
        out.start(name, value.extras());
        if (value.category().isPresent()) {
            out.enumeration(IodefNames.AT_CATEGORY, IodefNames.AT_EXT_CATEGORY, value.category().get(), value.category().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
