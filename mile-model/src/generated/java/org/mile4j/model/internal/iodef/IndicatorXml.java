// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.AlternativeIndicatorID;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Restriction;

/** The XML of {@link Indicator}: RFC 7970, Section 3.29. */
public final class IndicatorXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(51, "Indicator", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("IndicatorID", 0, 0, false, IodefGrammar.type("IndicatorID"))
            .child("AlternativeIndicatorID", 1, 1, true, IodefGrammar.type("AlternativeIndicatorID"))
            .child("Description", 2, 2, true, IodefGrammar.type("MLString"))
            .simple("StartTime", 3, 3, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .simple("EndTime", 4, 4, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("Confidence", 5, 5, false, IodefGrammar.type("Confidence"))
            .child("Contact", 6, 6, true, IodefGrammar.type("Contact"))
            .child("Observable", 7, 7, false, IodefGrammar.type("Observable")).in(0, true, -1)
            .child("ObservableReference", 7, 7, false, IodefGrammar.type("ObservableReference")).in(0, true, -1)
            .child("IndicatorExpression", 7, 7, false, IodefGrammar.type("IndicatorExpression")).in(0, true, -1)
            .child("IndicatorReference", 7, 7, false, IodefGrammar.type("IndicatorReference")).in(0, true, -1)
            .child("NodeRole", 8, 8, true, IodefGrammar.type("NodeRole"))
            .child("AttackPhase", 9, 9, true, IodefGrammar.type("AttackPhase"))
            .child("Reference", 10, 10, true, IodefGrammar.type("Reference"))
            .child("AdditionalData", 11, 11, true, IodefGrammar.type("ExtensionType"))
            .require(0x1L, true, true)
            .require(0x780L, true, true)
            .build();

    private IndicatorXml() {}

    /** Reads the element the reader stands on. */
    public static Indicator read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        IndicatorID indicatorId = null;
        List<AlternativeIndicatorID> alternativeIndicatorIds = null;
        List<MLString> descriptions = null;
        DateTime startTime = null;
        DateTime endTime = null;
        Confidence confidence = null;
        List<Contact> contacts = null;
        Observable observable = null;
        ObservableReference observableReference = null;
        IndicatorExpression indicatorExpression = null;
        IndicatorReference indicatorReference = null;
        List<NodeRole> nodeRoles = null;
        List<AttackPhase> attackPhases = null;
        List<Reference> references = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> indicatorId = IndicatorIDXml.read(in);
                case 1 -> alternativeIndicatorIds = Fields.add(alternativeIndicatorIds, AlternativeIndicatorIDXml.read(in));
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 3 -> startTime = Fields.dateTime(in.simple());
                case 4 -> endTime = Fields.dateTime(in.simple());
                case 5 -> confidence = ConfidenceXml.read(in);
                case 6 -> contacts = Fields.add(contacts, ContactXml.read(in));
                case 7 -> observable = ObservableXml.read(in);
                case 8 -> observableReference = ObservableReferenceXml.read(in);
                case 9 -> indicatorExpression = IndicatorExpressionXml.read(in);
                case 10 -> indicatorReference = IndicatorReferenceXml.read(in);
                case 11 -> nodeRoles = Fields.add(nodeRoles, NodeRoleXml.read(in));
                case 12 -> attackPhases = Fields.add(attackPhases, AttackPhaseXml.read(in));
                case 13 -> references = Fields.add(references, ReferenceXml.read(in));
                case 14 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Indicator.class, new Indicator(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(indicatorId),
                Fields.list(alternativeIndicatorIds),
                Fields.list(descriptions),
                Optional.ofNullable(startTime),
                Optional.ofNullable(endTime),
                Optional.ofNullable(confidence),
                Fields.list(contacts),
                Optional.ofNullable(observable),
                Optional.ofNullable(observableReference),
                Optional.ofNullable(indicatorExpression),
                Optional.ofNullable(indicatorReference),
                Fields.list(nodeRoles),
                Fields.list(attackPhases),
                Fields.list(references),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Indicator value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.indicatorId().isPresent()) {
            IndicatorIDXml.write(out, IodefNames.INDICATOR_ID, value.indicatorId().get());
        }
        List<AlternativeIndicatorID> alternativeIndicatorIds = value.alternativeIndicatorIds();
        for (int i = 0; i < alternativeIndicatorIds.size(); i++) {
            AlternativeIndicatorID item = alternativeIndicatorIds.get(i);
            AlternativeIndicatorIDXml.write(out, IodefNames.ALTERNATIVE_INDICATOR_ID, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        if (value.startTime().isPresent()) {
            out.element(IodefNames.START_TIME, value.startTime().get().text());
        }
        if (value.endTime().isPresent()) {
            out.element(IodefNames.END_TIME, value.endTime().get().text());
        }
        if (value.confidence().isPresent()) {
            ConfidenceXml.write(out, IodefNames.CONFIDENCE, value.confidence().get());
        }
        List<Contact> contacts = value.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            Contact item = contacts.get(i);
            ContactXml.write(out, IodefNames.CONTACT, item);
        }
        if (value.observable().isPresent()) {
            ObservableXml.write(out, IodefNames.OBSERVABLE, value.observable().get());
        }
        if (value.observableReference().isPresent()) {
            ObservableReferenceXml.write(out, IodefNames.OBSERVABLE_REFERENCE, value.observableReference().get());
        }
        if (value.indicatorExpression().isPresent()) {
            IndicatorExpressionXml.write(out, IodefNames.INDICATOR_EXPRESSION, value.indicatorExpression().get());
        }
        if (value.indicatorReference().isPresent()) {
            IndicatorReferenceXml.write(out, IodefNames.INDICATOR_REFERENCE, value.indicatorReference().get());
        }
        List<NodeRole> nodeRoles = value.nodeRoles();
        for (int i = 0; i < nodeRoles.size(); i++) {
            NodeRole item = nodeRoles.get(i);
            NodeRoleXml.write(out, IodefNames.NODE_ROLE, item);
        }
        List<AttackPhase> attackPhases = value.attackPhases();
        for (int i = 0; i < attackPhases.size(); i++) {
            AttackPhase item = attackPhases.get(i);
            AttackPhaseXml.write(out, IodefNames.ATTACK_PHASE, item);
        }
        List<Reference> references = value.references();
        for (int i = 0; i < references.size(); i++) {
            Reference item = references.get(i);
            ReferenceXml.write(out, IodefNames.REFERENCE, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
