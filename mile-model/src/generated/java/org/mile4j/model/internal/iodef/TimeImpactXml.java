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
import org.mile4j.model.iodef.Duration;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef.TimeImpact;
import org.mile4j.model.iodef.TimeImpactMetric;

/** The XML of {@link TimeImpact}: RFC 7970, Section 3.12.3. */
public final class TimeImpactXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(20, "TimeImpact", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.12.3")
            .attribute("severity", TypeKind.ENUMERATION, IodefValues.SEVERITY, false, false, null)
            .attribute("metric", TypeKind.ENUMERATION, IodefValues.TIME_IMPACT_METRIC, true, true, null)
            .attribute("ext-metric", TypeKind.STRING, null, false, false, null)
            .attribute("duration", TypeKind.ENUMERATION, IodefValues.DURATION, false, false, null)
            .attribute("ext-duration", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.FLOAT, TypeKind.POSITIVE_FLOAT)
            .build();

    private TimeImpactXml() {}

    /** Reads the element the reader stands on. */
    public static TimeImpact read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String severity = null;
        String metric = null;
        String extMetric = null;
        String duration = null;
        String extDuration = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> severity = value;
                case 1 -> metric = value;
                case 2 -> extMetric = value;
                case 3 -> duration = value;
                case 4 -> extDuration = value;
                default -> {}
            }
        }
        in.keepEmpty("metric", metric, extMetric);
        in.keepEmpty("duration", duration, extDuration);
        String text = in.text();
        return in.leaveChecked(TimeImpact.class, new TimeImpact(
                severity == null ? Optional.empty() : Severity.optional(severity, Optional.empty()),
                metric == null && extMetric == null ? Optional.empty() : TimeImpactMetric.optional(Fields.text(metric), Optional.ofNullable(extMetric)),
                duration == null && extDuration == null ? Optional.empty() : Duration.optional(Fields.text(duration), Optional.ofNullable(extDuration)),
                new RealValue(text),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, TimeImpact value) throws IOException {
        out.start(name, value.extras());
        if (value.severity().isPresent()) {
            out.enumeration(IodefNames.AT_SEVERITY, null, value.severity().get(), value.severity().get().value(), null);
        }
        if (value.metric().isPresent()) {
            out.enumeration(IodefNames.AT_METRIC, IodefNames.AT_EXT_METRIC, value.metric().get(), value.metric().get().value(), null);
        }
        if (value.duration().isPresent()) {
            out.enumeration(IodefNames.AT_DURATION, IodefNames.AT_EXT_DURATION, value.duration().get(), value.duration().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        out.text(value.value().text());
        out.end();
    }
}
