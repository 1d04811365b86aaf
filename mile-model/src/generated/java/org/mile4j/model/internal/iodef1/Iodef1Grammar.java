// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;

/** The global elements of IODEF v1. */
public final class Iodef1Grammar {

    /** The grammar; made once. */
    public static final Grammar GRAMMAR = make();

    private Iodef1Grammar() {}

    private static Grammar make() {
        Grammar g = new Grammar("RFC5070-8-");
        addTo(g);
        return g;
    }

    /** Declares the elements in a grammar, which may be that of a format that contains this one. */
    public static void addTo(Grammar g) {
        g.namespace("iodef", "urn:ietf:params:xml:ns:iodef-1.0");
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "IODEF-Document", () -> IodefDocumentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Incident", () -> IncidentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "AlternativeID", () -> AlternativeIDXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RelatedActivity", () -> RelatedActivityXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Contact", () -> ContactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RegistryHandle", () -> RegistryHandleXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "PostalAddress", () -> PostalAddressXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "History", () -> HistoryXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "HistoryItem", () -> HistoryItemXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Expectation", () -> ExpectationXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Method", () -> MethodXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Reference", () -> ReferenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Assessment", () -> AssessmentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Impact", () -> ImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "TimeImpact", () -> TimeImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "MonetaryImpact", () -> MonetaryImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Confidence", () -> ConfidenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "EventData", () -> EventDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Flow", () -> FlowXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "System", () -> IodefSystemXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Node", () -> NodeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Address", () -> AddressXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "NodeRole", () -> NodeRoleXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Service", () -> ServiceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Counter", () -> CounterXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Record", () -> IodefRecordXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordData", () -> RecordDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordPattern", () -> RecordPatternXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "IncidentID", () -> IncidentIDXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "DetectTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "StartTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "EndTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "ReportTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Description", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "AdditionalData", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "URL", TypeKind.ANY_URI);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "ContactName", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Email", () -> ContactMeansXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Telephone", () -> ContactMeansXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Fax", () -> ContactMeansXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "Timezone", TypeKind.TIMEZONE);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "DateTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "OperatingSystem", () -> SoftwareTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Location", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Application", () -> SoftwareTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordItem", () -> ExtensionTypeXml.DEF);
    }
}
