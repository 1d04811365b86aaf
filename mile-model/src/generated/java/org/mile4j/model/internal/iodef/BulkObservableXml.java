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
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.ExtensionType;

/** The XML of {@link BulkObservable}: RFC 7970, Section 3.29.3.1. */
public final class BulkObservableXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(55, "BulkObservable", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.3.1")
            .attribute("type", TypeKind.ENUMERATION, IodefValues.BULK_OBSERVABLE_TYPE, false, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .child("BulkObservableFormat", 0, 0, false, IodefGrammar.type("BulkObservableFormat"))
            .simple("BulkObservableList", 1, 1, false, TypeKind.STRING, TypeKind.ANY)
            .child("AdditionalData", 2, 2, true, IodefGrammar.type("ExtensionType"))
            .require(0x2L, true, true)
            .build();

    private BulkObservableXml() {}

    /** Reads the element the reader stands on. */
    public static BulkObservable read(XmlIn in) throws XMLStreamException {
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
        BulkObservableFormat bulkObservableFormat = null;
        String bulkObservableList = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> bulkObservableFormat = BulkObservableFormatXml.read(in);
                case 1 -> bulkObservableList = in.simple();
                case 2 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(BulkObservable.class, new BulkObservable(
                type == null && extType == null ? Optional.empty() : BulkObservableType.optional(Fields.text(type), Optional.ofNullable(extType)),
                Optional.ofNullable(bulkObservableFormat),
                Optional.ofNullable(bulkObservableList),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, BulkObservable value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.bulkObservableFormat().isPresent()) {
            BulkObservableFormatXml.write(out, IodefNames.BULK_OBSERVABLE_FORMAT, value.bulkObservableFormat().get());
        }
        if (value.bulkObservableList().isPresent()) {
            out.element(IodefNames.BULK_OBSERVABLE_LIST, value.bulkObservableList().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
