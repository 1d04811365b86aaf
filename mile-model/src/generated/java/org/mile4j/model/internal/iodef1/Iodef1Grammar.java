// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.util.function.Supplier;
import org.mile4j.model.internal.grammar.ElementDef;
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
        g.namespace("sci", "urn:ietf:params:xml:ns:iodef-sci-1.0");
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "IODEF-Document", type("IODEF-Document"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Incident", type("Incident"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "AlternativeID", type("AlternativeID"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RelatedActivity", type("RelatedActivity"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Contact", type("Contact"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RegistryHandle", type("RegistryHandle"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "PostalAddress", type("PostalAddress"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "History", type("History"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "HistoryItem", type("HistoryItem"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Expectation", type("Expectation"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Method", type("Method"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Reference", type("Reference"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Assessment", type("Assessment"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Impact", type("Impact"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "TimeImpact", type("TimeImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "MonetaryImpact", type("MonetaryImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Confidence", type("Confidence"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "EventData", type("EventData"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Flow", type("Flow"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "System", type("System"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Node", type("Node"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Address", type("Address"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "NodeRole", type("NodeRole"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Service", type("Service"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Counter", type("Counter"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Record", type("Record"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordData", type("RecordData"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordPattern", type("RecordPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "IncidentID", type("IncidentID"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "AttackPattern", type("AttackPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Platform", type("Platform"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Vulnerability", type("Vulnerability"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Scoring", type("Scoring"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Weakness", type("Weakness"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "EventReport", type("EventReport"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Verification", type("Verification"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Remediation", type("Remediation"));
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "DetectTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "StartTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "EndTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "ReportTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Description", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "AdditionalData", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "URL", TypeKind.ANY_URI);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "ContactName", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Email", type("ContactMeans"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Telephone", type("ContactMeans"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Fax", type("ContactMeans"));
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "Timezone", TypeKind.TIMEZONE);
        g.simple("urn:ietf:params:xml:ns:iodef-1.0", "DateTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "OperatingSystem", type("SoftwareType"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Location", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Application", type("SoftwareType"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "RecordItem", type("ExtensionType"));
        g.element("urn:ietf:params:xml:ns:iodef-1.0", "Reference", type("Reference"));
    }

    /** The definition of a class of the table, which is made when it is first needed. */
    public static Supplier<ElementDef> type(String name) {
        return new Deferred(name);
    }

    private record Deferred(String name) implements Supplier<ElementDef> {

        @Override
        public ElementDef get() {
            return definition(name);
        }
    }

    private static ElementDef definition(String name) {
        return switch (name) {
            case "IODEF-Document" -> IodefDocumentXml.DEF;
            case "Incident" -> IncidentXml.DEF;
            case "AlternativeID" -> AlternativeIDXml.DEF;
            case "RelatedActivity" -> RelatedActivityXml.DEF;
            case "Contact" -> ContactXml.DEF;
            case "RegistryHandle" -> RegistryHandleXml.DEF;
            case "PostalAddress" -> PostalAddressXml.DEF;
            case "History" -> HistoryXml.DEF;
            case "HistoryItem" -> HistoryItemXml.DEF;
            case "Expectation" -> ExpectationXml.DEF;
            case "Method" -> MethodXml.DEF;
            case "Reference" -> ReferenceXml.DEF;
            case "Assessment" -> AssessmentXml.DEF;
            case "Impact" -> ImpactXml.DEF;
            case "TimeImpact" -> TimeImpactXml.DEF;
            case "MonetaryImpact" -> MonetaryImpactXml.DEF;
            case "Confidence" -> ConfidenceXml.DEF;
            case "EventData" -> EventDataXml.DEF;
            case "Flow" -> FlowXml.DEF;
            case "System" -> IodefSystemXml.DEF;
            case "Node" -> NodeXml.DEF;
            case "Address" -> AddressXml.DEF;
            case "NodeRole" -> NodeRoleXml.DEF;
            case "Service" -> ServiceXml.DEF;
            case "Counter" -> CounterXml.DEF;
            case "Record" -> IodefRecordXml.DEF;
            case "RecordData" -> RecordDataXml.DEF;
            case "RecordPattern" -> RecordPatternXml.DEF;
            case "IncidentID" -> IncidentIDXml.DEF;
            case "ContactMeans" -> ContactMeansXml.DEF;
            case "MLString" -> MLStringXml.DEF;
            case "ExtensionType" -> ExtensionTypeXml.DEF;
            case "RawData" -> RawDataXml.DEF;
            case "SoftwareType" -> SoftwareTypeXml.DEF;
            case "AttackPattern" -> AttackPatternXml.DEF;
            case "Platform" -> PlatformXml.DEF;
            case "Vulnerability" -> VulnerabilityXml.DEF;
            case "Scoring" -> ScoringXml.DEF;
            case "Weakness" -> WeaknessXml.DEF;
            case "EventReport" -> EventReportXml.DEF;
            case "Verification" -> VerificationXml.DEF;
            case "Remediation" -> RemediationXml.DEF;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
