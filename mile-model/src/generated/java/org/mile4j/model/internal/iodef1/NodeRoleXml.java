// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.NodeRoleCategory;

/** The XML of {@link NodeRole}: RFC 5070, Section 3.16.3. */
public final class NodeRoleXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(22, "NodeRole", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.16.3")
            .attribute("lang", TypeKind.LANGUAGE_TAG, null, false, false, null)
            .attribute("category", TypeKind.ENUMERATION, Iodef1Values.NODE_ROLE_CATEGORY, true, true, null)
            .attribute("ext-category", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private NodeRoleXml() {}

    /** Reads the element the reader stands on. */
    public static NodeRole read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String lang = null;
        String category = null;
        String extCategory = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> lang = value;
                case 1 -> category = value;
                case 2 -> extCategory = value;
                default -> {}
            }
        }
        in.keepEmpty("category", category, extCategory);
        String text = in.text();
        return in.leaveChecked(NodeRole.class, new NodeRole(
                Optional.ofNullable(lang),
                category == null && extCategory == null ? Optional.empty() : NodeRoleCategory.optional(Fields.text(category), Optional.ofNullable(extCategory)),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, NodeRole value) throws IOException {
        out.start(name, value.extras());
        if (value.lang().isPresent()) {
            out.attribute(Iodef1Names.AT_LANG, value.lang().get());
        }
        if (value.category().isPresent()) {
            out.enumeration(Iodef1Names.AT_CATEGORY, Iodef1Names.AT_EXT_CATEGORY, value.category().get(), value.category().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
