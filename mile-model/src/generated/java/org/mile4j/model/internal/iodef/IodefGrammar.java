// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.util.function.Supplier;
import org.mile4j.model.internal.grammar.ElementDef;
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
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IODEF-Document", type("IODEF-Document"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Incident", type("Incident"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AlternativeID", type("AlternativeID"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RelatedActivity", type("RelatedActivity"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ThreatActor", type("ThreatActor"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Campaign", type("Campaign"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Contact", type("Contact"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RegistryHandle", type("RegistryHandle"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "PostalAddress", type("PostalAddress"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Telephone", type("Telephone"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Email", type("Email"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "History", type("History"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "HistoryItem", type("HistoryItem"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Expectation", type("Expectation"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Discovery", type("Discovery"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DetectionPattern", type("DetectionPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Method", type("Method"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Reference", type("Reference"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Assessment", type("Assessment"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SystemImpact", type("SystemImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "TimeImpact", type("TimeImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "MonetaryImpact", type("MonetaryImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Confidence", type("Confidence"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EventData", type("EventData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Flow", type("Flow"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "System", type("System"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Node", type("Node"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Address", type("Address"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "NodeRole", type("NodeRole"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Service", type("Service"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ApplicationHeader", type("ApplicationHeader"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ServiceName", type("ServiceName"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Counter", type("Counter"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EmailData", type("EmailData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DomainData", type("DomainData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Nameservers", type("Nameservers"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "DomainContacts", type("DomainContacts"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Record", type("Record"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordData", type("RecordData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordPattern", type("RecordPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "WindowsRegistryKeysModified", type("WindowsRegistryKeysModified"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Key", type("Key"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FileData", type("FileData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "File", type("File"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "HashData", type("HashData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Hash", type("Hash"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FuzzyHash", type("FuzzyHash"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SignatureData", type("SignatureData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "CertificateData", type("CertificateData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Certificate", type("Certificate"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorData", type("IndicatorData"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Indicator", type("Indicator"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorID", type("IndicatorID"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AlternativeIndicatorID", type("AlternativeIndicatorID"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Observable", type("Observable"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservable", type("BulkObservable"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservableFormat", type("BulkObservableFormat"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorExpression", type("IndicatorExpression"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ObservableReference", type("ObservableReference"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IndicatorReference", type("IndicatorReference"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AttackPhase", type("AttackPhase"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "SoftwareReference", type("SoftwareReference"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IncidentID", type("IncidentID"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "BusinessImpact", type("BusinessImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IntendedImpact", type("IntendedImpact"));
        g.element("urn:ietf:params:xml:ns:iodef-enum-1.0", "ReferenceName", type("ReferenceName"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", type("DigestMethod"));
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", type("CanonicalizationMethod"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "AttackPattern", type("AttackPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Platform", type("Platform"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Vulnerability", type("Vulnerability"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Scoring", type("Scoring"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Weakness", type("Weakness"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "EventReport", type("EventReport"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Verification", type("Verification"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Remediation", type("Remediation"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AdditionalData", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DetectTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "StartTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EndTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "RecoveryTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ReportTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "GenerationTime", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Description", type("MLString"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "URL", TypeKind.ANY_URI);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ThreatActorID", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "CampaignID", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ContactName", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ContactTitle", type("MLString"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Timezone", TypeKind.TIMEZONE);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "PAddress", type("MLString"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "TelephoneNumber", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailTo", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DateTime", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DefinedCOA", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Application", type("SoftwareType"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "AttackPattern", type("AttackPattern"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Vulnerability", type("Vulnerability"));
        g.element("urn:ietf:params:xml:ns:iodef-sci-1.0", "Weakness", type("Weakness"));
        g.element("urn:ietf:params:xml:ns:iodef-enum-1.0", "ReferenceName", type("ReferenceName"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "IncidentCategory", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "MitigatingFactor", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Cause", type("MLString"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "OperatingSystem", type("SoftwareType"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Location", type("MLString"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Port", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Portlist", TypeKind.PORTLIST);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoType", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoCode", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ProtoField", TypeKind.INTEGER);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "ApplicationHeaderField", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "IANAService", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailFrom", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailSubject", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailX-Mailer", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "EmailHeaderField", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailHeaders", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailBody", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "EmailMessage", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Name", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "DateDomainWasChecked", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "RegistrationDate", TypeKind.DATE_TIME);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "ExpirationDate", TypeKind.DATE_TIME);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RelatedDNS", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Server", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "SameDomainContact", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "RecordItem", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "KeyName", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "Value", TypeKind.STRING);
        g.correctedSimple("urn:ietf:params:xml:ns:iodef-2.0", "KeyValue", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileName", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileSize", TypeKind.INTEGER);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "FileType", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "AssociatedSoftware", type("SoftwareType"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FileProperties", type("ExtensionType"));
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "HashTargetID", TypeKind.STRING);
        g.element("http://www.w3.org/2000/09/xmldsig#", "DigestMethod", type("DigestMethod"));
        g.simple("http://www.w3.org/2000/09/xmldsig#", "DigestValue", TypeKind.BASE64);
        g.element("http://www.w3.org/2000/09/xmldsig#", "CanonicalizationMethod", type("CanonicalizationMethod"));
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "FuzzyHashValue", type("ExtensionType"));
        g.unchecked("http://www.w3.org/2000/09/xmldsig#", "Signature");
        g.unchecked("http://www.w3.org/2000/09/xmldsig#", "X509Data");
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "BulkObservableList", TypeKind.STRING);
        g.simple("urn:ietf:params:xml:ns:iodef-2.0", "AttackPhaseID", TypeKind.STRING);
        g.element("urn:ietf:params:xml:ns:iodef-2.0", "Reference", type("Reference"));
        g.former("IODEF-Document", "@version=1.00", "v2 has version=\"2.00\"");
        g.former("IODEF-Document", "@lang", "v2 has xml:lang");
        g.former("IODEF-Document", "@formatid", "v2 has format-id");
        g.former("Incident", "@lang", "v2 has xml:lang");
        g.former("Incident", "missing() GenerationTime", "when this description was written, which IODEF v1 has in ReportTime");
        g.former("Contact", "Fax", "v2 has a Telephone of type=\"fax\" with a TelephoneNumber");
        g.former("PostalAddress", "@lang", "v2 has xml:lang on the PAddress inside");
        g.former("PostalAddress", "@meaning", "v2 has a Description inside");
        g.former("PostalAddress", "text()", "v2 has the address in the element PAddress inside");
        g.former("Email", "@meaning", "v2 has a Description inside");
        g.former("Email", "text()", "v2 has the address in the element EmailTo inside");
        g.former("Telephone", "@meaning", "v2 has a Description inside");
        g.former("Telephone", "text()", "v2 has the number in the element TelephoneNumber inside");
        g.former("Reference", "ReferenceName", "v2 has enum:ReferenceName of the namespace urn:ietf:params:xml:ns:iodef-enum-1.0, with a specIndex and an ID, or a Description");
        g.former("Assessment", "Impact", "v2 has SystemImpact or BusinessImpact, and IncidentCategory for the kind of the incident");
        g.former("Node", "NodeName", "v2 has the name in DomainData, in the element Name");
        g.former("Node", "DateTime", "v2 has the time at which a name was resolved in DomainData, in the element DateDomainWasChecked");
        g.former("Node", "NodeRole", "v2 has NodeRole in the System, after the Node");
        g.former("Address", "@category=ipv6-net-mask", "v2 has category=\"ext-value\" with ext-category, or the network as ipv6-net");
        g.former("NodeRole", "@lang", "v2 has xml:lang on the Description inside");
        g.former("NodeRole", "text()", "v2 has the text in the element Description inside");
        g.former("Service", "@ip_protocol", "v2 has ip-protocol");
        g.former("Counter", "@type=byte", "v2 has unit=\"byte\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=packet", "v2 has unit=\"packet\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=flow", "v2 has unit=\"flow\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=session", "v2 has unit=\"session\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=event", "v2 has unit=\"event\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=alert", "v2 has unit=\"alert\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=message", "v2 has unit=\"message\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=host", "v2 has unit=\"host\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=site", "v2 has unit=\"site\", and the type says what kind of number it is: count, peak or average");
        g.former("Counter", "@type=organization", "v2 has unit=\"organization\", and the type says what kind of number it is: count, peak or average");
        g.former("MLString", "@lang", "v2 has xml:lang");
        g.former("SoftwareType", "@swid", "v2 has a SoftwareReference of spec-name=\"swid\" inside");
        g.former("SoftwareType", "@configid", "v2 has a Description inside");
        g.former("SoftwareType", "@vendor", "v2 has a Description or a SoftwareReference inside, such as a CPE name");
        g.former("SoftwareType", "@family", "v2 has a Description or a SoftwareReference inside, such as a CPE name");
        g.former("SoftwareType", "@name", "v2 has a Description or a SoftwareReference inside, such as a CPE name");
        g.former("SoftwareType", "@version", "v2 has a Description or a SoftwareReference inside, such as a CPE name");
        g.former("SoftwareType", "@patch", "v2 has a Description or a SoftwareReference inside, such as a CPE name");
        XmldsigGrammar.addTo(g);
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
            case "ThreatActor" -> ThreatActorXml.DEF;
            case "Campaign" -> CampaignXml.DEF;
            case "Contact" -> ContactXml.DEF;
            case "RegistryHandle" -> RegistryHandleXml.DEF;
            case "PostalAddress" -> PostalAddressXml.DEF;
            case "Telephone" -> TelephoneXml.DEF;
            case "Email" -> EmailXml.DEF;
            case "History" -> HistoryXml.DEF;
            case "HistoryItem" -> HistoryItemXml.DEF;
            case "Expectation" -> ExpectationXml.DEF;
            case "Discovery" -> DiscoveryXml.DEF;
            case "DetectionPattern" -> DetectionPatternXml.DEF;
            case "Method" -> MethodXml.DEF;
            case "Reference" -> ReferenceXml.DEF;
            case "Assessment" -> AssessmentXml.DEF;
            case "SystemImpact" -> SystemImpactXml.DEF;
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
            case "ApplicationHeader" -> ApplicationHeaderXml.DEF;
            case "ServiceName" -> ServiceNameXml.DEF;
            case "Counter" -> CounterXml.DEF;
            case "EmailData" -> EmailDataXml.DEF;
            case "DomainData" -> DomainDataXml.DEF;
            case "Nameservers" -> NameserversXml.DEF;
            case "DomainContacts" -> DomainContactsXml.DEF;
            case "Record" -> IodefRecordXml.DEF;
            case "RecordData" -> RecordDataXml.DEF;
            case "RecordPattern" -> RecordPatternXml.DEF;
            case "WindowsRegistryKeysModified" -> WindowsRegistryKeysModifiedXml.DEF;
            case "Key" -> KeyXml.DEF;
            case "FileData" -> FileDataXml.DEF;
            case "File" -> FileXml.DEF;
            case "HashData" -> HashDataXml.DEF;
            case "Hash" -> HashXml.DEF;
            case "FuzzyHash" -> FuzzyHashXml.DEF;
            case "SignatureData" -> SignatureDataXml.DEF;
            case "CertificateData" -> CertificateDataXml.DEF;
            case "Certificate" -> CertificateXml.DEF;
            case "IndicatorData" -> IndicatorDataXml.DEF;
            case "Indicator" -> IndicatorXml.DEF;
            case "IndicatorID" -> IndicatorIDXml.DEF;
            case "AlternativeIndicatorID" -> AlternativeIndicatorIDXml.DEF;
            case "Observable" -> ObservableXml.DEF;
            case "BulkObservable" -> BulkObservableXml.DEF;
            case "BulkObservableFormat" -> BulkObservableFormatXml.DEF;
            case "IndicatorExpression" -> IndicatorExpressionXml.DEF;
            case "ObservableReference" -> ObservableReferenceXml.DEF;
            case "IndicatorReference" -> IndicatorReferenceXml.DEF;
            case "AttackPhase" -> AttackPhaseXml.DEF;
            case "SoftwareReference" -> SoftwareReferenceXml.DEF;
            case "IncidentID" -> IncidentIDXml.DEF;
            case "BusinessImpact" -> BusinessImpactXml.DEF;
            case "IntendedImpact" -> IntendedImpactXml.DEF;
            case "MLString" -> MLStringXml.DEF;
            case "ExtensionType" -> ExtensionTypeXml.DEF;
            case "RawData" -> RawDataXml.DEF;
            case "SoftwareType" -> SoftwareTypeXml.DEF;
            case "ReferenceName" -> ReferenceNameXml.DEF;
            case "DigestMethod" -> DigestMethodXml.DEF;
            case "CanonicalizationMethod" -> CanonicalizationMethodXml.DEF;
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
