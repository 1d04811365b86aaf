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
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.FuzzyHash;
import org.mile4j.model.iodef.SoftwareType;

/** The XML of {@link FuzzyHash}: RFC 7970, Section 3.26.2. */
public final class FuzzyHashXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(46, "FuzzyHash", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.26.2")
            .child("FuzzyHashValue", 0, 0, true, IodefGrammar.type("ExtensionType"))
            .child("Application", 1, 1, false, IodefGrammar.type("SoftwareType"))
            .child("AdditionalData", 2, 2, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .build();

    private FuzzyHashXml() {}

    /** Reads the element the reader stands on. */
    public static FuzzyHash read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<ExtensionType> fuzzyHashValues = null;
        SoftwareType application = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> fuzzyHashValues = Fields.add(fuzzyHashValues, ExtensionTypeXml.read(in));
                case 1 -> application = SoftwareTypeXml.read(in);
                case 2 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(FuzzyHash.class, new FuzzyHash(
                Fields.list(fuzzyHashValues),
                Optional.ofNullable(application),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, FuzzyHash value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<ExtensionType> fuzzyHashValues = value.fuzzyHashValues();
        for (int i = 0; i < fuzzyHashValues.size(); i++) {
            ExtensionType item = fuzzyHashValues.get(i);
            ExtensionTypeXml.write(out, IodefNames.FUZZY_HASH_VALUE, item);
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.APPLICATION, value.application().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
