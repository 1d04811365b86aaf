// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.ConfidenceRating;

/** The XML of {@link Confidence}: RFC 5070, Section 3.10.4. */
public final class ConfidenceXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(16, "Confidence", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.10.4")
            .attribute("rating", TypeKind.ENUMERATION, Iodef1Values.CONFIDENCE_RATING, true, true, null)
            .text(TypeKind.FLOAT_OR_EMPTY, TypeKind.STRING)
            .build();

    private ConfidenceXml() {}

    /** Reads the element the reader stands on. */
    public static Confidence read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String rating = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> rating = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(Confidence.class, new Confidence(
                rating == null ? Optional.empty() : ConfidenceRating.optional(rating, Optional.empty()),
                text.isEmpty() ? Optional.empty() : Optional.of(new RealValue(text)),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Confidence value) throws IOException {
        out.start(name, value.extras());
        if (value.rating().isPresent()) {
            out.enumeration(Iodef1Names.AT_RATING, null, value.rating().get(), value.rating().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value().map(RealValue::text).orElse(""));
        out.end();
    }
}
