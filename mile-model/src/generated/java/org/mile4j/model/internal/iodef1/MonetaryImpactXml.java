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
import org.mile4j.model.iodef1.MonetaryImpact;
import org.mile4j.model.iodef1.Severity;

/** The XML of {@link MonetaryImpact}: RFC 5070, Section 3.10.3. */
public final class MonetaryImpactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(15, "MonetaryImpact", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.10.3")
            .attribute("severity", TypeKind.ENUMERATION, Iodef1Values.SEVERITY, false, false, null)
            .attribute("currency", TypeKind.STRING, null, true, false, null)
            .text(TypeKind.POSITIVE_FLOAT, TypeKind.POSITIVE_FLOAT)
            .build();

    private MonetaryImpactXml() {}

    /** Reads the element the reader stands on. */
    public static MonetaryImpact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String severity = null;
        String currency = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> severity = value;
                case 1 -> currency = value;
                default -> {}
            }
        }
        String text = in.text();
        return in.leaveChecked(MonetaryImpact.class, new MonetaryImpact(
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                Optional.ofNullable(currency),
                new RealValue(text),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, MonetaryImpact value) throws IOException {
        out.start(name, value.extras());
        if (value.severity().isPresent()) {
            out.enumeration(Iodef1Names.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.currency().isPresent()) {
            out.attribute(Iodef1Names.AT_CURRENCY, value.currency().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value().text());
        out.end();
    }
}
