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
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Reference;

/** The XML of {@link Reference}: RFC 5070, Section 3.9.1. */
public final class ReferenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(11, "Reference", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.9.1")
            .child("ReferenceName", 0, 0, false, Iodef1Grammar.type("MLString"))
            .simple("URL", 1, 1, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Description", 2, 2, true, Iodef1Grammar.type("MLString"))
            .require(0x1L, true, true)
            .build();

    private ReferenceXml() {}

    /** Reads the element the reader stands on. */
    public static Reference read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        MLString referenceName = null;
        List<String> urls = null;
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> referenceName = MLStringXml.read(in);
                case 1 -> urls = Fields.add(urls, in.simple());
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Reference.class, new Reference(
                Optional.ofNullable(referenceName),
                Fields.list(urls),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Reference value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.referenceName().isPresent()) {
            MLStringXml.write(out, Iodef1Names.REFERENCE_NAME, value.referenceName().get());
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(Iodef1Names.URL, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, Iodef1Names.DESCRIPTION, item);
        }
        out.end();
    }
}
