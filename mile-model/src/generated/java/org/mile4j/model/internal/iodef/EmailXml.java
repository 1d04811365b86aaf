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
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EmailType;
import org.mile4j.model.iodef.MLString;

/** The XML of {@link Email}: RFC 7970, Section 3.9.3. */
public final class EmailXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(10, "Email", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.9.3")
            .attribute("type", TypeKind.ENUMERATION, IodefValues.EMAIL_TYPE, false, false, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .simple("EmailTo", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .require(0x1L, true, true)
            .build();

    private EmailXml() {}

    /** Reads the element the reader stands on. */
    public static Email read(XmlIn in) throws XMLStreamException {
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
        String emailTo = null;
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> emailTo = in.simple();
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Email.class, new Email(
                type == null && extType == null ? Optional.empty() : EmailType.optional(Fields.text(type), Optional.ofNullable(extType)),
                Optional.ofNullable(emailTo),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Email value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.emailTo().isPresent()) {
            out.element(IodefNames.EMAIL_TO, value.emailTo().get());
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
