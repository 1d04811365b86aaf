// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.ObservableReference;

/** The XML of {@link ObservableReference}: RFC 7970, Section 3.29.6. */
public final class ObservableReferenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(58, "ObservableReference", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.6")
            .attribute("uid-ref", TypeKind.IDREF, null, true, true, null)
            .build();

    private ObservableReferenceXml() {}

    /** Reads the element the reader stands on. */
    public static ObservableReference read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String uidRef = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> uidRef = value;
                default -> {}
            }
        }
        in.noChildren();
        return in.leaveChecked(ObservableReference.class, new ObservableReference(
                Optional.ofNullable(uidRef),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, ObservableReference value) throws IOException {
        out.start(name, value.extras());
        if (value.uidRef().isPresent()) {
            out.attribute(IodefNames.AT_UID_REF, value.uidRef().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.end();
    }
}
