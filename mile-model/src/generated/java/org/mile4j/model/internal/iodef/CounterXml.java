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
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.CounterType;
import org.mile4j.model.iodef.CounterUnit;
import org.mile4j.model.iodef.Duration;

/** The XML of {@link Counter}: RFC 7970, Section 3.18.3. */
public final class CounterXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(32, "Counter", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.18.3")
            .attribute("type", TypeKind.ENUMERATION, IodefValues.COUNTER_TYPE, true, true, null)
            .attribute("ext-type", TypeKind.STRING, null, false, false, null)
            .attribute("unit", TypeKind.ENUMERATION, IodefValues.COUNTER_UNIT, true, true, null)
            .attribute("ext-unit", TypeKind.STRING, null, false, false, null)
            .attribute("meaning", TypeKind.STRING, null, false, false, null)
            .attribute("duration", TypeKind.ENUMERATION, IodefValues.DURATION, false, false, null)
            .attribute("ext-duration", TypeKind.STRING, null, false, false, null)
            .text(TypeKind.FLOAT, TypeKind.FLOAT)
            .build();

    private CounterXml() {}

    /** Reads the element the reader stands on. */
    public static Counter read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String type = null;
        String extType = null;
        String unit = null;
        String extUnit = null;
        String meaning = null;
        String duration = null;
        String extDuration = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> type = value;
                case 1 -> extType = value;
                case 2 -> unit = value;
                case 3 -> extUnit = value;
                case 4 -> meaning = value;
                case 5 -> duration = value;
                case 6 -> extDuration = value;
                default -> {}
            }
        }
        in.keepEmpty("type", type, extType);
        in.keepEmpty("unit", unit, extUnit);
        in.keepEmpty("duration", duration, extDuration);
        String text = in.text();
        return in.leaveChecked(Counter.class, new Counter(
                type == null && extType == null ? Optional.empty() : CounterType.optional(Fields.text(type), Optional.ofNullable(extType)),
                unit == null && extUnit == null ? Optional.empty() : CounterUnit.optional(Fields.text(unit), Optional.ofNullable(extUnit)),
                Optional.ofNullable(meaning),
                duration == null && extDuration == null ? Optional.empty() : Duration.optional(Fields.text(duration), Optional.ofNullable(extDuration)),
                new RealValue(text),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Counter value) throws IOException {
        out.start(name, value.extras());
        if (value.type().isPresent()) {
            out.enumeration(IodefNames.AT_TYPE, IodefNames.AT_EXT_TYPE, value.type().get(), value.type().get().value(), IodefValues.COUNTER_TYPE);
        }
        if (value.unit().isPresent()) {
            out.enumeration(IodefNames.AT_UNIT, IodefNames.AT_EXT_UNIT, value.unit().get(), value.unit().get().value(), null);
        }
        if (value.meaning().isPresent()) {
            out.attribute(IodefNames.AT_MEANING, value.meaning().get());
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
