// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.IodefSystemXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.phish.OriginatingSensor;
import org.mile4j.model.phish.SensorType;

/** The XML of {@link OriginatingSensor}: RFC 5901, Section 5.10. */
public final class OriginatingSensorXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(9, "OriginatingSensor", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.10")
            .attribute("OriginatingSensorType", TypeKind.ENUMERATION, PhishValues.SENSOR_TYPE, true, true, null)
            .simple("DateFirstSeen", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("iodef:System", 1, 1, true, PhishGrammar.type("System"))
            .require(0x1L, true, true)
            .require(0x2L, true, true)
            .build();

    private OriginatingSensorXml() {}

    /** Reads the element the reader stands on. */
    public static OriginatingSensor read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String originatingSensorType = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> originatingSensorType = value;
                default -> {}
            }
        }
        DateTime dateFirstSeen = null;
        List<IodefSystem> systems = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> dateFirstSeen = Fields.dateTime(in.simple());
                case 1 -> systems = Fields.add(systems, IodefSystemXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(OriginatingSensor.class, new OriginatingSensor(
                originatingSensorType == null ? Optional.empty() : SensorType.optional(originatingSensorType, Optional.empty()),
                Optional.ofNullable(dateFirstSeen),
                Fields.list(systems),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, OriginatingSensor value) throws IOException {
        out.start(name, value.extras());
        if (value.originatingSensorType().isPresent()) {
            out.enumeration(PhishNames.AT_ORIGINATING_SENSOR_TYPE, null, value.originatingSensorType().get(), value.originatingSensorType().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.dateFirstSeen().isPresent()) {
            out.element(PhishNames.DATE_FIRST_SEEN, value.dateFirstSeen().get().text());
        }
        List<IodefSystem> systems = value.systems();
        for (int i = 0; i < systems.size(); i++) {
            IodefSystem item = systems.get(i);
            String namespace = out.namespace("urn:ietf:params:xml:ns:iodef-1.0");
            IodefSystemXml.write(out, PhishNames.SYSTEM, item);
            out.namespace(namespace);
        }
        out.end();
    }
}
