// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

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
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.ImpactItem;
import org.mile4j.model.iodef1.MonetaryImpact;
import org.mile4j.model.iodef1.Occurrence;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.iodef1.TimeImpact;

/** The XML of {@link Assessment}: RFC 5070, Section 3.10. */
public final class AssessmentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(12, "Assessment", "urn:ietf:params:xml:ns:iodef-1.0", "RFC 5070, Section 3.10")
            .attribute("occurrence", TypeKind.ENUMERATION, Iodef1Values.OCCURRENCE, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, Iodef1Values.RESTRICTION, false, false, null)
            .child("Impact", 0, 0, true, Iodef1Grammar.type("Impact")).in(0, false, -1)
            .child("TimeImpact", 0, 0, true, Iodef1Grammar.type("TimeImpact")).in(0, false, -1)
            .child("MonetaryImpact", 0, 0, true, Iodef1Grammar.type("MonetaryImpact")).in(0, false, -1)
            .child("Counter", 1, 1, true, Iodef1Grammar.type("Counter"))
            .child("Confidence", 2, 2, false, Iodef1Grammar.type("Confidence"))
            .child("AdditionalData", 3, 3, true, Iodef1Grammar.type("ExtensionType"))
            .require(0x7L, true, true)
            .build();

    private AssessmentXml() {}

    /** Reads the element the reader stands on. */
    public static Assessment read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String occurrence = null;
        String restriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> occurrence = value;
                case 1 -> restriction = value;
                default -> {}
            }
        }
        List<ImpactItem> effects = null;
        List<Counter> counters = null;
        Confidence confidence = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> effects = Fields.add(effects, ImpactXml.read(in));
                case 1 -> effects = Fields.add(effects, TimeImpactXml.read(in));
                case 2 -> effects = Fields.add(effects, MonetaryImpactXml.read(in));
                case 3 -> counters = Fields.add(counters, CounterXml.read(in));
                case 4 -> confidence = ConfidenceXml.read(in);
                case 5 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Assessment.class, new Assessment(
                occurrence == null ? Optional.empty() : Occurrence.optional(occurrence, Optional.empty()),
                restriction == null ? Optional.empty() : Restriction.optional(restriction, Optional.empty()),
                Fields.list(effects),
                Fields.list(counters),
                Optional.ofNullable(confidence),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Assessment value) throws IOException {
        out.start(name, value.extras());
        if (value.occurrence().isPresent()) {
            out.enumeration(Iodef1Names.AT_OCCURRENCE, null, value.occurrence().get(), value.occurrence().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(Iodef1Names.AT_RESTRICTION, null, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<ImpactItem> effects = value.effects();
        for (int i = 0; i < effects.size(); i++) {
            ImpactItem item = effects.get(i);
            if (item instanceof Impact x) {
                ImpactXml.write(out, Iodef1Names.IMPACT, x);
            } else if (item instanceof TimeImpact x) {
                TimeImpactXml.write(out, Iodef1Names.TIME_IMPACT, x);
            } else if (item instanceof MonetaryImpact x) {
                MonetaryImpactXml.write(out, Iodef1Names.MONETARY_IMPACT, x);
            }
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, Iodef1Names.COUNTER, item);
        }
        if (value.confidence().isPresent()) {
            ConfidenceXml.write(out, Iodef1Names.CONFIDENCE, value.confidence().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, Iodef1Names.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
