// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.internal.xmldsig.XmldsigGrammar;
import org.mile4j.model.iodef.SignatureData;

/** The XML of {@link SignatureData}: RFC 7970, Section 3.27. */
public final class SignatureDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(47, "SignatureData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.27")
            .child("ds:Signature", 0, 0, true, XmldsigGrammar.type("Signature"))
            .require(0x1L, true, true)
            .build();

    private SignatureDataXml() {}

    /** Reads the element the reader stands on. */
    public static SignatureData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<XmlElement> signatures = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> signatures = Fields.add(signatures, in.fragment());
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(SignatureData.class, new SignatureData(
                Fields.list(signatures),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, SignatureData value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<XmlElement> signatures = value.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            XmlElement item = signatures.get(i);
            out.fragment(item);
        }
        out.end();
    }
}
