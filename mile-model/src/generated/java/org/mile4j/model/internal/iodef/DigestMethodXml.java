// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.DigestMethod;

/** The XML of {@link DigestMethod}: RFC 7970, Section 3.26.1. */
public final class DigestMethodXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(70, "DigestMethod", "http://www.w3.org/2000/09/xmldsig#", "RFC 7970, Section 3.26.1")
            .attribute("Algorithm", TypeKind.ANY_URI, null, true, true, null)
            .any(ElementDef.Any.MIXED, ElementDef.Any.MIXED, true)
            .build();

    private DigestMethodXml() {}

    /** Reads the element the reader stands on. */
    public static DigestMethod read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String algorithm = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> algorithm = value;
                default -> {}
            }
        }
        List<XmlNode> content = in.any();
        return in.leaveChecked(DigestMethod.class, new DigestMethod(
                Optional.ofNullable(algorithm),
                content,
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, DigestMethod value) throws IOException {
        out.start("ds", DEF.namespace(), name, value.extras());
        if (value.algorithm().isPresent()) {
            out.attribute(IodefNames.AT_ALGORITHM, value.algorithm().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.content(value.content());
        out.end();
    }
}
