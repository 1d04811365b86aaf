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
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Impact;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Occurrence;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.TimeImpact;

/** The XML of {@link Assessment}: RFC 7970, Section 3.12. */
public final class AssessmentXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(18, "Assessment", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.12")
            .attribute("occurrence", TypeKind.ENUMERATION, IodefValues.OCCURRENCE, false, false, null)
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .child("IncidentCategory", 0, 0, true, IodefGrammar.type("MLString"))
            .child("SystemImpact", 1, 1, true, IodefGrammar.type("SystemImpact")).in(0, false, -1)
            .child("BusinessImpact", 1, 1, true, IodefGrammar.type("BusinessImpact")).in(0, false, -1)
            .child("TimeImpact", 1, 1, true, IodefGrammar.type("TimeImpact")).in(0, false, -1)
            .child("MonetaryImpact", 1, 1, true, IodefGrammar.type("MonetaryImpact")).in(0, false, -1)
            .child("IntendedImpact", 1, 1, true, IodefGrammar.type("IntendedImpact")).in(0, false, -1)
            .child("Counter", 2, 2, true, IodefGrammar.type("Counter"))
            .child("MitigatingFactor", 3, 3, true, IodefGrammar.type("MLString"))
            .child("Cause", 4, 4, true, IodefGrammar.type("MLString"))
            .child("Confidence", 5, 5, false, IodefGrammar.type("Confidence"))
            .child("AdditionalData", 6, 6, true, IodefGrammar.type("ExtensionType"))
            .require(0x3eL, true, true)
            .build();

    private AssessmentXml() {}

    /** Reads the element the reader stands on. */
    public static Assessment read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String occurrence = null;
        String restriction = null;
        String extRestriction = null;
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> occurrence = value;
                case 1 -> restriction = value;
                case 2 -> extRestriction = value;
                case 3 -> observableId = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<MLString> incidentCategories = null;
        List<Impact> impacts = null;
        List<Counter> counters = null;
        List<MLString> mitigatingFactors = null;
        List<MLString> causes = null;
        Confidence confidence = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> incidentCategories = Fields.add(incidentCategories, MLStringXml.read(in));
                case 1 -> impacts = Fields.add(impacts, SystemImpactXml.read(in));
                case 2 -> impacts = Fields.add(impacts, BusinessImpactXml.read(in));
                case 3 -> impacts = Fields.add(impacts, TimeImpactXml.read(in));
                case 4 -> impacts = Fields.add(impacts, MonetaryImpactXml.read(in));
                case 5 -> impacts = Fields.add(impacts, IntendedImpactXml.read(in));
                case 6 -> counters = Fields.add(counters, CounterXml.read(in));
                case 7 -> mitigatingFactors = Fields.add(mitigatingFactors, MLStringXml.read(in));
                case 8 -> causes = Fields.add(causes, MLStringXml.read(in));
                case 9 -> confidence = ConfidenceXml.read(in);
                case 10 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Assessment.class, new Assessment(
                occurrence == null ? Optional.empty() : Occurrence.optional(occurrence, Optional.empty()),
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(observableId),
                Fields.list(incidentCategories),
                Fields.list(impacts),
                Fields.list(counters),
                Fields.list(mitigatingFactors),
                Fields.list(causes),
                Optional.ofNullable(confidence),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Assessment value) throws IOException {
        out.start(name, value.extras());
        if (value.occurrence().isPresent()) {
            out.enumeration(IodefNames.AT_OCCURRENCE, null, value.occurrence().get(), value.occurrence().get().value(), null);
        }
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<MLString> incidentCategories = value.incidentCategories();
        for (int i = 0; i < incidentCategories.size(); i++) {
            MLString item = incidentCategories.get(i);
            MLStringXml.write(out, IodefNames.INCIDENT_CATEGORY, item);
        }
        List<Impact> impacts = value.impacts();
        for (int i = 0; i < impacts.size(); i++) {
            Impact item = impacts.get(i);
            if (item instanceof SystemImpact x) {
                SystemImpactXml.write(out, IodefNames.SYSTEM_IMPACT, x);
            } else if (item instanceof BusinessImpact x) {
                BusinessImpactXml.write(out, IodefNames.BUSINESS_IMPACT, x);
            } else if (item instanceof TimeImpact x) {
                TimeImpactXml.write(out, IodefNames.TIME_IMPACT, x);
            } else if (item instanceof MonetaryImpact x) {
                MonetaryImpactXml.write(out, IodefNames.MONETARY_IMPACT, x);
            } else if (item instanceof IntendedImpact x) {
                IntendedImpactXml.write(out, IodefNames.INTENDED_IMPACT, x);
            }
        }
        List<Counter> counters = value.counters();
        for (int i = 0; i < counters.size(); i++) {
            Counter item = counters.get(i);
            CounterXml.write(out, IodefNames.COUNTER, item);
        }
        List<MLString> mitigatingFactors = value.mitigatingFactors();
        for (int i = 0; i < mitigatingFactors.size(); i++) {
            MLString item = mitigatingFactors.get(i);
            MLStringXml.write(out, IodefNames.MITIGATING_FACTOR, item);
        }
        List<MLString> causes = value.causes();
        for (int i = 0; i < causes.size(); i++) {
            MLString item = causes.get(i);
            MLStringXml.write(out, IodefNames.CAUSE, item);
        }
        if (value.confidence().isPresent()) {
            ConfidenceXml.write(out, IodefNames.CONFIDENCE, value.confidence().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
