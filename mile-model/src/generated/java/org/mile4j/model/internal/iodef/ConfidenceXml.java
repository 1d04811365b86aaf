// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;

/** The XML of {@link Confidence}: RFC 7970, Section 3.12.5. */
public final class ConfidenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(22, "Confidence", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.12.5")
            .attribute("rating", TypeKind.ENUMERATION, IodefValues.CONFIDENCE_RATING, true, true, null)
            .attribute("ext-rating", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.FLOAT_OR_EMPTY, TypeKind.EMPTY)
            .build();

    private ConfidenceXml() {}

    /** Reads the element the reader stands on. */
    public static Confidence read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String rating = null;
        String extRating = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> rating = value;
                case 1 -> extRating = value;
                default -> {}
            }
        }
        in.keepEmpty("rating", rating, extRating);
        String text = in.text();
        return in.leaveChecked(Confidence.class, new Confidence(
                rating == null && extRating == null ? Optional.empty() : ConfidenceRating.optional(Fields.text(rating), Optional.ofNullable(extRating)),
                text.isEmpty() ? Optional.empty() : Optional.of(new RealValue(text)),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Confidence value) throws IOException {
        out.start(name, value.extras());
        if (value.rating().isPresent()) {
            out.enumeration(IodefNames.AT_RATING, IodefNames.AT_EXT_RATING, value.rating().get(), value.rating().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value().map(RealValue::text).orElse(""));
        out.end();
    }
}
