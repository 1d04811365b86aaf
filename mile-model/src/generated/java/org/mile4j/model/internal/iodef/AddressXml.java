// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;

/** The XML of {@link Address}: RFC 7970, Section 3.18.1. */
public final class AddressXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(27, "Address", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.18.1")
            .attribute("category", TypeKind.ENUMERATION, IodefValues.ADDRESS_CATEGORY, false, false, null)
            .attribute("ext-category", TypeKind.STRING, null, false, false, null)
            .attribute("vlan-name", TypeKind.STRING, null, false, false, null)
            .attribute("vlan-num", TypeKind.INTEGER, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .text(TypeKind.STRING, TypeKind.STRING)
            .build();

    private AddressXml() {}

    /** Reads the element the reader stands on. */
    public static Address read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String category = null;
        String extCategory = null;
        String vlanName = null;
        String vlanNum = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> category = value;
                case 1 -> extCategory = value;
                case 2 -> vlanName = value;
                case 3 -> vlanNum = value;
                case 4 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("category", category, extCategory);
        String text = in.text();
        return in.leaveChecked(Address.class, new Address(
                category == null && extCategory == null ? Optional.empty() : AddressCategory.optional(Fields.text(category), Optional.ofNullable(extCategory)),
                Optional.ofNullable(vlanName),
                vlanNum == null ? Optional.empty() : Optional.of(new IntegerValue(vlanNum)),
                Optional.ofNullable(observableId),
                text,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Address value) throws IOException {
        if (value.category().isEmpty() && value.vlanName().isEmpty() && value.vlanNum().isEmpty() && value.observableId().isEmpty() && value.extras() == Extras.NONE) {
            out.text(name, value.value());
            return;
        }
        out.start(name, value.extras());
        if (value.category().isPresent()) {
            out.enumeration(IodefNames.AT_CATEGORY, IodefNames.AT_EXT_CATEGORY, value.category().get(), value.category().get().value(), null);
        }
        if (value.vlanName().isPresent()) {
            out.attribute(IodefNames.AT_VLAN_NAME, value.vlanName().get());
        }
        if (value.vlanNum().isPresent()) {
            out.attribute(IodefNames.AT_VLAN_NUM, value.vlanNum().get().text());
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value());
        out.end();
    }
}
