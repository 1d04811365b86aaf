// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Hash;

/** The XML of {@link BulkObservableFormat}: RFC 7970, Section 3.29.3.1.1. */
public final class BulkObservableFormatXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(56, "BulkObservableFormat", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.3.1.1")
            .child("Hash", 0, 0, false, IodefGrammar.type("Hash"))
            .child("AdditionalData", 1, 1, true, IodefGrammar.type("ExtensionType"))
            .build();

    private BulkObservableFormatXml() {}

    /** Reads the element the reader stands on. */
    public static BulkObservableFormat read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        Hash hash = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> hash = HashXml.read(in);
                case 1 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(BulkObservableFormat.class, new BulkObservableFormat(
                Optional.ofNullable(hash),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, BulkObservableFormat value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.hash().isPresent()) {
            HashXml.write(out, IodefNames.HASH, value.hash().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
