// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;

/** The XML of {@link IndicatorData}: RFC 7970, Section 3.28. */
public final class IndicatorDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(50, "IndicatorData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.28")
            .child("Indicator", 0, 0, true, IodefGrammar.type("Indicator"))
            .require(0x1L, true, true)
            .build();

    private IndicatorDataXml() {}

    /** Reads the element the reader stands on. */
    public static IndicatorData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<Indicator> indicators = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> indicators = Fields.add(indicators, IndicatorXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IndicatorData.class, new IndicatorData(
                Fields.list(indicators),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IndicatorData value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Indicator> indicators = value.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator item = indicators.get(i);
            IndicatorXml.write(out, IodefNames.INDICATOR, item);
        }
        out.end();
    }
}
