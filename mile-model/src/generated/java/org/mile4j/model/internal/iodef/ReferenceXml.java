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
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.ReferenceName;

/** The XML of {@link Reference}: RFC 7970, Section 3.11.1. */
public final class ReferenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(17, "Reference", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.11.1")
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("enum:ReferenceName", 0, 0, false, IodefGrammar.type("ReferenceName"))
            .simple("URL", 1, 1, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Description", 2, 2, true, IodefGrammar.type("MLString"))
            .build();

    private ReferenceXml() {}

    /** Reads the element the reader stands on. */
    public static Reference read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> observableId = value;
                default -> {}
            }
        }
        ReferenceName referenceName = null;
        List<String> urls = null;
        List<MLString> descriptions = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> referenceName = ReferenceNameXml.read(in);
                case 1 -> urls = Fields.add(urls, in.simple());
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Reference.class, new Reference(
                Optional.ofNullable(observableId),
                Optional.ofNullable(referenceName),
                Fields.list(urls),
                Fields.list(descriptions),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Reference value) throws IOException {
        out.start(name, value.extras());
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.referenceName().isPresent()) {
            ReferenceNameXml.write(out, IodefNames.REFERENCE_NAME, value.referenceName().get());
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        out.end();
    }
}
