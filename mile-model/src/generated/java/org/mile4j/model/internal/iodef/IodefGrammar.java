// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xmldsig.XmldsigGrammar;

/** The global elements of IODEF v2. */
public final class IodefGrammar {

    /** The grammar; made once. */
    public static final Grammar GRAMMAR = make();

    private IodefGrammar() {}

    private static Grammar make() {
        Grammar g = new Grammar("RFC7970-8-");
        addTo(g);
        return g;
    }

    /** Declares the elements in a grammar, which may be that of a format that contains this one. */
    public static void addTo(Grammar g) {
        g.namespace("iodef", "urn:ietf:params:xml:ns:iodef-2.0");
        g.namespace("enum", "urn:ietf:params:xml:ns:iodef-enum-1.0");
        g.namespace("sci", "urn:ietf:params:xml:ns:iodef-sci-1.0");
        g.namespace("ds", "http://www.w3.org/2000/09/xmldsig#");
        g.xmlAttributes();
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IODEF-Document", () -> IodefDocumentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Incident", () -> IncidentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AlternativeID", () -> AlternativeIDXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RelatedActivity", () -> RelatedActivityXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ThreatActor", () -> ThreatActorXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Campaign", () -> CampaignXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Contact", () -> ContactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RegistryHandle", () -> RegistryHandleXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "PostalAddress", () -> PostalAddressXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Telephone", () -> TelephoneXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Email", () -> EmailXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "History", () -> HistoryXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "HistoryItem", () -> HistoryItemXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Expectation", () -> ExpectationXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Discovery", () -> DiscoveryXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DetectionPattern", () -> DetectionPatternXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Method", () -> MethodXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Reference", () -> ReferenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Assessment", () -> AssessmentXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SystemImpact", () -> SystemImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "TimeImpact", () -> TimeImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "MonetaryImpact", () -> MonetaryImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Confidence", () -> ConfidenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EventData", () -> EventDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Flow", () -> FlowXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "System", () -> IodefSystemXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Node", () -> NodeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Address", () -> AddressXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "NodeRole", () -> NodeRoleXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Service", () -> ServiceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ApplicationHeader", () -> ApplicationHeaderXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ServiceName", () -> ServiceNameXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Counter", () -> CounterXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EmailData", () -> EmailDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DomainData", () -> DomainDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Nameservers", () -> NameserversXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DomainContacts", () -> DomainContactsXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Record", () -> IodefRecordXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordData", () -> RecordDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordPattern", () -> RecordPatternXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "WindowsRegistryKeysModified", () -> WindowsRegistryKeysModifiedXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Key", () -> KeyXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FileData", () -> FileDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "File", () -> FileXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "HashData", () -> HashDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Hash", () -> HashXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FuzzyHash", () -> FuzzyHashXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SignatureData", () -> SignatureDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "CertificateData", () -> CertificateDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Certificate", () -> CertificateXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorData", () -> IndicatorDataXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Indicator", () -> IndicatorXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorID", () -> IndicatorIDXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AlternativeIndicatorID", () -> AlternativeIndicatorIDXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Observable", () -> ObservableXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservable", () -> BulkObservableXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservableFormat", () -> BulkObservableFormatXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorExpression", () -> IndicatorExpressionXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ObservableReference", () -> ObservableReferenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorReference", () -> IndicatorReferenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AttackPhase", () -> AttackPhaseXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SoftwareReference", () -> SoftwareReferenceXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IncidentID", () -> IncidentIDXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BusinessImpact", () -> BusinessImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IntendedImpact", () -> IntendedImpactXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-enum-1.0", "ReferenceName", () -> ReferenceNameXml.DEF);
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", () -> DigestMethodXml.DEF);
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", () -> CanonicalizationMethodXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "AttackPattern", () -> AttackPatternXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Platform", () -> PlatformXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Vulnerability", () -> VulnerabilityXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Scoring", () -> ScoringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Weakness", () -> WeaknessXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "EventReport", () -> EventReportXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Verification", () -> VerificationXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Remediation", () -> RemediationXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AdditionalData", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DetectTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "StartTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EndTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "RecoveryTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ReportTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "GenerationTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Description", () -> MLStringXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "URL", TypeKind.ANY_URI);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ThreatActorID", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "CampaignID", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ContactName", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ContactTitle", () -> MLStringXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Timezone", TypeKind.TIMEZONE);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "PAddress", () -> MLStringXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "TelephoneNumber", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailTo", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DateTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DefinedCOA", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Application", () -> SoftwareTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "AttackPattern", () -> AttackPatternXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Vulnerability", () -> VulnerabilityXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Weakness", () -> WeaknessXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-enum-1.0", "ReferenceName", () -> ReferenceNameXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IncidentCategory", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "MitigatingFactor", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Cause", () -> MLStringXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "OperatingSystem", () -> SoftwareTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Location", () -> MLStringXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Port", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Portlist", TypeKind.PORTLIST);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoType", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoCode", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoField", TypeKind.INTEGER);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ApplicationHeaderField", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "IANAService", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailFrom", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailSubject", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailX-Mailer", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EmailHeaderField", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailHeaders", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailBody", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailMessage", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Name", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DateDomainWasChecked", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "RegistrationDate", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ExpirationDate", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RelatedDNS", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Server", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "SameDomainContact", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordItem", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "KeyName", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Value", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileName", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileSize", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileType", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AssociatedSoftware", () -> SoftwareTypeXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FileProperties", () -> ExtensionTypeXml.DEF);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "HashTargetID", TypeKind.STRING);
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", () -> DigestMethodXml.DEF);
        g.simple("http://www.w3.org/2000/09/xmldsig#", "DigestValue", TypeKind.BASE64);
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", () -> CanonicalizationMethodXml.DEF);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FuzzyHashValue", () -> ExtensionTypeXml.DEF);
        g.unchecked("http://www.w3.org/2000/09/xmldsig#", "Signature");
        g.unchecked("http://www.w3.org/2000/09/xmldsig#", "X509Data");
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservableList", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "AttackPhaseID", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Reference", () -> ReferenceXml.DEF);
        XmldsigGrammar.addTo(g);
    }
}
