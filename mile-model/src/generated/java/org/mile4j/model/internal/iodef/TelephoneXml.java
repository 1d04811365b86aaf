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
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.TelephoneType;

/** The XML of {@link Telephone}: RFC 7970, Section 3.9.4. */
public final class TelephoneXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(9, "Telephone", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.9.4")
            .attribute("type", TypeKind.ENUMERATION, IodefValues.TELEPHONE_TYPE, false, false, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .simple("TelephoneNumber", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .require(0x1L, true, true)
            .build();

    private TelephoneXml() {}

    /** Reads the element the reader stands on. */
    public static Telephone read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String type = null;
        String extType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> type = value;
                case 1 -> extType = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        String telephoneNumber = null;
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> telephoneNumber = in.simple();
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Telephone.class, new Telephone(
                type == null && extType == null ? Optional.empty() : TelephoneType.optional(Fields.text(type), Optional.ofNullable(extType)),
                Optional.ofNullable(telephoneNumber),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Telephone value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.telephoneNumber().isPresent()) {
            out.element(IodefNames.TELEPHONE_NUMBER, value.telephoneNumber().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
