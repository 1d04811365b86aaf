// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AlternativeID;
import org.mile4j.model.iodef.AlternativeIndicatorID;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.Campaign;
import org.mile4j.model.iodef.CanonicalizationMethod;
import org.mile4j.model.iodef.Certificate;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.DomainContacts;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.Email;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.EventReport;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.FuzzyHash;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.History;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Impact;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentID;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IntendedImpact;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Key;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.MonetaryImpact;
import org.mile4j.model.iodef.Nameservers;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.PostalAddress;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.ReferenceName;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.RelatedActivity;
import org.mile4j.model.iodef.Remediation;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Scoring;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.ServiceName;
import org.mile4j.model.iodef.SignatureData;
import org.mile4j.model.iodef.SoftwareReference;
import org.mile4j.model.iodef.SoftwareType;
import org.mile4j.model.iodef.SystemImpact;
import org.mile4j.model.iodef.Telephone;
import org.mile4j.model.iodef.ThreatActor;
import org.mile4j.model.iodef.TimeImpact;
import org.mile4j.model.iodef.Verification;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/** The parts of every value of IODEF v2, in document order. */
public final class IodefWalk {

    private IodefWalk() {}

    /** Receives the parts of a value. */
    @FunctionalInterface
    public interface Parts {
        /** Takes one child element: its name, which of that name it is, from 1, and its value. */
        void part(String element, int index, Object value);
    }

    /** Passes on the parts of a value; nothing for a value without parts or of another model. */
    public static void parts(Object value, Parts to) {
        switch (value.getClass().getName()) {
            case "org.mile4j.model.iodef.IodefDocument" -> parts((IodefDocument) value, to);
            case "org.mile4j.model.iodef.Incident" -> parts((Incident) value, to);
            case "org.mile4j.model.iodef.AlternativeID" -> parts((AlternativeID) value, to);
            case "org.mile4j.model.iodef.RelatedActivity" -> parts((RelatedActivity) value, to);
            case "org.mile4j.model.iodef.ThreatActor" -> parts((ThreatActor) value, to);
            case "org.mile4j.model.iodef.Campaign" -> parts((Campaign) value, to);
            case "org.mile4j.model.iodef.Contact" -> parts((Contact) value, to);
            case "org.mile4j.model.iodef.PostalAddress" -> parts((PostalAddress) value, to);
            case "org.mile4j.model.iodef.Telephone" -> parts((Telephone) value, to);
            case "org.mile4j.model.iodef.Email" -> parts((Email) value, to);
            case "org.mile4j.model.iodef.History" -> parts((History) value, to);
            case "org.mile4j.model.iodef.HistoryItem" -> parts((HistoryItem) value, to);
            case "org.mile4j.model.iodef.Expectation" -> parts((Expectation) value, to);
            case "org.mile4j.model.iodef.Discovery" -> parts((Discovery) value, to);
            case "org.mile4j.model.iodef.DetectionPattern" -> parts((DetectionPattern) value, to);
            case "org.mile4j.model.iodef.Method" -> parts((Method) value, to);
            case "org.mile4j.model.iodef.Reference" -> parts((Reference) value, to);
            case "org.mile4j.model.iodef.Assessment" -> parts((Assessment) value, to);
            case "org.mile4j.model.iodef.SystemImpact" -> parts((SystemImpact) value, to);
            case "org.mile4j.model.iodef.EventData" -> parts((EventData) value, to);
            case "org.mile4j.model.iodef.Flow" -> parts((Flow) value, to);
            case "org.mile4j.model.iodef.IodefSystem" -> parts((IodefSystem) value, to);
            case "org.mile4j.model.iodef.Node" -> parts((Node) value, to);
            case "org.mile4j.model.iodef.NodeRole" -> parts((NodeRole) value, to);
            case "org.mile4j.model.iodef.Service" -> parts((Service) value, to);
            case "org.mile4j.model.iodef.ApplicationHeader" -> parts((ApplicationHeader) value, to);
            case "org.mile4j.model.iodef.ServiceName" -> parts((ServiceName) value, to);
            case "org.mile4j.model.iodef.EmailData" -> parts((EmailData) value, to);
            case "org.mile4j.model.iodef.DomainData" -> parts((DomainData) value, to);
            case "org.mile4j.model.iodef.Nameservers" -> parts((Nameservers) value, to);
            case "org.mile4j.model.iodef.DomainContacts" -> parts((DomainContacts) value, to);
            case "org.mile4j.model.iodef.IodefRecord" -> parts((IodefRecord) value, to);
            case "org.mile4j.model.iodef.RecordData" -> parts((RecordData) value, to);
            case "org.mile4j.model.iodef.WindowsRegistryKeysModified" -> parts((WindowsRegistryKeysModified) value, to);
            case "org.mile4j.model.iodef.Key" -> parts((Key) value, to);
            case "org.mile4j.model.iodef.FileData" -> parts((FileData) value, to);
            case "org.mile4j.model.iodef.File" -> parts((File) value, to);
            case "org.mile4j.model.iodef.HashData" -> parts((HashData) value, to);
            case "org.mile4j.model.iodef.Hash" -> parts((Hash) value, to);
            case "org.mile4j.model.iodef.FuzzyHash" -> parts((FuzzyHash) value, to);
            case "org.mile4j.model.iodef.SignatureData" -> parts((SignatureData) value, to);
            case "org.mile4j.model.iodef.CertificateData" -> parts((CertificateData) value, to);
            case "org.mile4j.model.iodef.Certificate" -> parts((Certificate) value, to);
            case "org.mile4j.model.iodef.IndicatorData" -> parts((IndicatorData) value, to);
            case "org.mile4j.model.iodef.Indicator" -> parts((Indicator) value, to);
            case "org.mile4j.model.iodef.AlternativeIndicatorID" -> parts((AlternativeIndicatorID) value, to);
            case "org.mile4j.model.iodef.Observable" -> parts((Observable) value, to);
            case "org.mile4j.model.iodef.BulkObservable" -> parts((BulkObservable) value, to);
            case "org.mile4j.model.iodef.BulkObservableFormat" -> parts((BulkObservableFormat) value, to);
            case "org.mile4j.model.iodef.IndicatorExpression" -> parts((IndicatorExpression) value, to);
            case "org.mile4j.model.iodef.AttackPhase" -> parts((AttackPhase) value, to);
            case "org.mile4j.model.iodef.BusinessImpact" -> parts((BusinessImpact) value, to);
            case "org.mile4j.model.iodef.IntendedImpact" -> parts((IntendedImpact) value, to);
            case "org.mile4j.model.iodef.SoftwareType" -> parts((SoftwareType) value, to);
            case "org.mile4j.model.iodef.ReferenceName" -> parts((ReferenceName) value, to);
            case "org.mile4j.model.iodef.AttackPattern" -> parts((AttackPattern) value, to);
            case "org.mile4j.model.iodef.Platform" -> parts((Platform) value, to);
            case "org.mile4j.model.iodef.Vulnerability" -> parts((Vulnerability) value, to);
            case "org.mile4j.model.iodef.Scoring" -> parts((Scoring) value, to);
            case "org.mile4j.model.iodef.Weakness" -> parts((Weakness) value, to);
            case "org.mile4j.model.iodef.EventReport" -> parts((EventReport) value, to);
            case "org.mile4j.model.iodef.Verification" -> parts((Verification) value, to);
            case "org.mile4j.model.iodef.Remediation" -> parts((Remediation) value, to);
            default -> {}
        }
    }

    /** The restriction that stands on a value itself. */
    public static Optional<Restriction> restriction(Object value) {
        return switch (value.getClass().getName()) {
            case "org.mile4j.model.iodef.Incident" -> ((Incident) value).restriction();
            case "org.mile4j.model.iodef.AlternativeID" -> ((AlternativeID) value).restriction();
            case "org.mile4j.model.iodef.RelatedActivity" -> ((RelatedActivity) value).restriction();
            case "org.mile4j.model.iodef.ThreatActor" -> ((ThreatActor) value).restriction();
            case "org.mile4j.model.iodef.Campaign" -> ((Campaign) value).restriction();
            case "org.mile4j.model.iodef.Contact" -> ((Contact) value).restriction();
            case "org.mile4j.model.iodef.History" -> ((History) value).restriction();
            case "org.mile4j.model.iodef.HistoryItem" -> ((HistoryItem) value).restriction();
            case "org.mile4j.model.iodef.Expectation" -> ((Expectation) value).restriction();
            case "org.mile4j.model.iodef.Discovery" -> ((Discovery) value).restriction();
            case "org.mile4j.model.iodef.DetectionPattern" -> ((DetectionPattern) value).restriction();
            case "org.mile4j.model.iodef.Method" -> ((Method) value).restriction();
            case "org.mile4j.model.iodef.Assessment" -> ((Assessment) value).restriction();
            case "org.mile4j.model.iodef.EventData" -> ((EventData) value).restriction();
            case "org.mile4j.model.iodef.IodefSystem" -> ((IodefSystem) value).restriction();
            case "org.mile4j.model.iodef.IodefRecord" -> ((IodefRecord) value).restriction();
            case "org.mile4j.model.iodef.RecordData" -> ((RecordData) value).restriction();
            case "org.mile4j.model.iodef.FileData" -> ((FileData) value).restriction();
            case "org.mile4j.model.iodef.CertificateData" -> ((CertificateData) value).restriction();
            case "org.mile4j.model.iodef.Indicator" -> ((Indicator) value).restriction();
            case "org.mile4j.model.iodef.AlternativeIndicatorID" -> ((AlternativeIndicatorID) value).restriction();
            case "org.mile4j.model.iodef.Observable" -> ((Observable) value).restriction();
            case "org.mile4j.model.iodef.IncidentID" -> ((IncidentID) value).restriction();
            case "org.mile4j.model.iodef.ExtensionType" -> ((ExtensionType) value).restriction();
            case "org.mile4j.model.iodef.RawData" -> ((RawData) value).restriction();
            default -> Optional.empty();
        };
    }

    /** The identifier under which a value can be referred to as an observable. */
    public static Optional<String> observableId(Object value) {
        return switch (value.getClass().getName()) {
            case "org.mile4j.model.iodef.Incident" -> ((Incident) value).observableId();
            case "org.mile4j.model.iodef.HistoryItem" -> ((HistoryItem) value).observableId();
            case "org.mile4j.model.iodef.Expectation" -> ((Expectation) value).observableId();
            case "org.mile4j.model.iodef.DetectionPattern" -> ((DetectionPattern) value).observableId();
            case "org.mile4j.model.iodef.Reference" -> ((Reference) value).observableId();
            case "org.mile4j.model.iodef.Assessment" -> ((Assessment) value).observableId();
            case "org.mile4j.model.iodef.EventData" -> ((EventData) value).observableId();
            case "org.mile4j.model.iodef.IodefSystem" -> ((IodefSystem) value).observableId();
            case "org.mile4j.model.iodef.Address" -> ((Address) value).observableId();
            case "org.mile4j.model.iodef.Service" -> ((Service) value).observableId();
            case "org.mile4j.model.iodef.EmailData" -> ((EmailData) value).observableId();
            case "org.mile4j.model.iodef.DomainData" -> ((DomainData) value).observableId();
            case "org.mile4j.model.iodef.RecordData" -> ((RecordData) value).observableId();
            case "org.mile4j.model.iodef.WindowsRegistryKeysModified" -> ((WindowsRegistryKeysModified) value).observableId();
            case "org.mile4j.model.iodef.Key" -> ((Key) value).observableId();
            case "org.mile4j.model.iodef.FileData" -> ((FileData) value).observableId();
            case "org.mile4j.model.iodef.File" -> ((File) value).observableId();
            case "org.mile4j.model.iodef.CertificateData" -> ((CertificateData) value).observableId();
            case "org.mile4j.model.iodef.Certificate" -> ((Certificate) value).observableId();
            case "org.mile4j.model.iodef.ExtensionType" -> ((ExtensionType) value).observableId();
            case "org.mile4j.model.iodef.RawData" -> ((RawData) value).observableId();
            default -> Optional.empty();
        };
    }

    private static void one(String element, Optional<?> value, Parts to) {
        if (value.isPresent()) {
            to.part(element, 1, value.get());
        }
    }

    private static void each(String element, List<?> values, Parts to) {
        for (int i = 0; i < values.size(); i++) {
            to.part(element, i + 1, values.get(i));
        }
    }

    private static void parts(IodefDocument value, Parts to) {
        each("Incident", value.incidents(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Incident value, Parts to) {
        one("IncidentID", value.incidentId(), to);
        one("AlternativeID", value.alternativeId(), to);
        each("RelatedActivity", value.relatedActivities(), to);
        one("DetectTime", value.detectTime(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("RecoveryTime", value.recoveryTime(), to);
        one("ReportTime", value.reportTime(), to);
        one("GenerationTime", value.generationTime(), to);
        each("Description", value.descriptions(), to);
        each("Discovery", value.discoveries(), to);
        each("Assessment", value.assessments(), to);
        each("Method", value.methods(), to);
        each("Contact", value.contacts(), to);
        each("EventData", value.eventData(), to);
        one("IndicatorData", value.indicatorData(), to);
        one("History", value.history(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(AlternativeID value, Parts to) {
        each("IncidentID", value.incidentIds(), to);
    }

    private static void parts(RelatedActivity value, Parts to) {
        each("IncidentID", value.incidentIds(), to);
        each("URL", value.urls(), to);
        each("ThreatActor", value.threatActors(), to);
        each("Campaign", value.campaigns(), to);
        each("IndicatorID", value.indicatorIds(), to);
        one("Confidence", value.confidence(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(ThreatActor value, Parts to) {
        each("ThreatActorID", value.threatActorIds(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Campaign value, Parts to) {
        each("CampaignID", value.campaignIds(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Contact value, Parts to) {
        each("ContactName", value.contactNames(), to);
        each("ContactTitle", value.contactTitles(), to);
        each("Description", value.descriptions(), to);
        each("RegistryHandle", value.registryHandles(), to);
        each("PostalAddress", value.postalAddresses(), to);
        each("Email", value.emails(), to);
        each("Telephone", value.telephones(), to);
        one("Timezone", value.timezone(), to);
        each("Contact", value.contacts(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(PostalAddress value, Parts to) {
        one("PAddress", value.pAddress(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(Telephone value, Parts to) {
        one("TelephoneNumber", value.telephoneNumber(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(Email value, Parts to) {
        one("EmailTo", value.emailTo(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(History value, Parts to) {
        each("HistoryItem", value.historyItems(), to);
    }

    private static void parts(HistoryItem value, Parts to) {
        one("DateTime", value.dateTime(), to);
        one("IncidentID", value.incidentId(), to);
        one("Contact", value.contact(), to);
        each("Description", value.descriptions(), to);
        each("DefinedCOA", value.definedCoas(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Expectation value, Parts to) {
        each("Description", value.descriptions(), to);
        each("DefinedCOA", value.definedCoas(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("Contact", value.contact(), to);
    }

    private static void parts(Discovery value, Parts to) {
        each("Description", value.descriptions(), to);
        each("Contact", value.contacts(), to);
        each("DetectionPattern", value.detectionPatterns(), to);
    }

    private static void parts(DetectionPattern value, Parts to) {
        one("Application", value.application(), to);
        each("Description", value.descriptions(), to);
        each("DetectionConfiguration", value.detectionConfigurations(), to);
    }

    private static void parts(Method value, Parts to) {
        each("Reference", value.references(), to);
        each("Description", value.descriptions(), to);
        each("AttackPattern", value.attackPatterns(), to);
        each("Vulnerability", value.vulnerabilities(), to);
        each("Weakness", value.weaknesses(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Reference value, Parts to) {
        one("ReferenceName", value.referenceName(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(Assessment value, Parts to) {
        each("IncidentCategory", value.incidentCategories(), to);
        int[] counts = new int[5];
        for (Impact part : value.impacts()) {
            if (part instanceof SystemImpact) {
                to.part("SystemImpact", ++counts[0], part);
            } else if (part instanceof BusinessImpact) {
                to.part("BusinessImpact", ++counts[1], part);
            } else if (part instanceof TimeImpact) {
                to.part("TimeImpact", ++counts[2], part);
            } else if (part instanceof MonetaryImpact) {
                to.part("MonetaryImpact", ++counts[3], part);
            } else if (part instanceof IntendedImpact) {
                to.part("IntendedImpact", ++counts[4], part);
            }
        }
        each("Counter", value.counters(), to);
        each("MitigatingFactor", value.mitigatingFactors(), to);
        each("Cause", value.causes(), to);
        one("Confidence", value.confidence(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(SystemImpact value, Parts to) {
        each("Description", value.descriptions(), to);
    }

    private static void parts(EventData value, Parts to) {
        each("Description", value.descriptions(), to);
        one("DetectTime", value.detectTime(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("RecoveryTime", value.recoveryTime(), to);
        one("ReportTime", value.reportTime(), to);
        each("Contact", value.contacts(), to);
        each("Discovery", value.discoveries(), to);
        one("Assessment", value.assessment(), to);
        each("Method", value.methods(), to);
        each("Flow", value.flows(), to);
        each("Expectation", value.expectations(), to);
        one("Record", value.record(), to);
        each("EventData", value.eventData(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Flow value, Parts to) {
        each("System", value.systems(), to);
    }

    private static void parts(IodefSystem value, Parts to) {
        one("Node", value.node(), to);
        each("NodeRole", value.nodeRoles(), to);
        each("Service", value.services(), to);
        each("OperatingSystem", value.operatingSystems(), to);
        each("Counter", value.counters(), to);
        each("AssetID", value.assetIds(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Node value, Parts to) {
        int[] counts = new int[2];
        for (NodeName part : value.names()) {
            if (part instanceof DomainData) {
                to.part("DomainData", ++counts[0], part);
            } else if (part instanceof Address) {
                to.part("Address", ++counts[1], part);
            }
        }
        one("PostalAddress", value.postalAddress(), to);
        each("Location", value.locations(), to);
        each("Counter", value.counters(), to);
    }

    private static void parts(NodeRole value, Parts to) {
        each("Description", value.descriptions(), to);
    }

    private static void parts(Service value, Parts to) {
        one("ServiceName", value.serviceName(), to);
        one("Port", value.port(), to);
        one("Portlist", value.portlist(), to);
        one("ProtoType", value.protoType(), to);
        one("ProtoCode", value.protoCode(), to);
        one("ProtoField", value.protoField(), to);
        one("ApplicationHeader", value.applicationHeader(), to);
        one("EmailData", value.emailData(), to);
        one("Application", value.application(), to);
    }

    private static void parts(ApplicationHeader value, Parts to) {
        each("ApplicationHeaderField", value.applicationHeaderFields(), to);
    }

    private static void parts(ServiceName value, Parts to) {
        one("IANAService", value.ianaService(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(EmailData value, Parts to) {
        each("EmailTo", value.emailTos(), to);
        one("EmailFrom", value.emailFrom(), to);
        one("EmailSubject", value.emailSubject(), to);
        one("EmailX-Mailer", value.emailXMailer(), to);
        each("EmailHeaderField", value.emailHeaderFields(), to);
        one("EmailHeaders", value.emailHeaders(), to);
        one("EmailBody", value.emailBody(), to);
        one("EmailMessage", value.emailMessage(), to);
        each("HashData", value.hashData(), to);
        each("SignatureData", value.signatureData(), to);
    }

    private static void parts(DomainData value, Parts to) {
        one("Name", value.name(), to);
        one("DateDomainWasChecked", value.dateDomainWasChecked(), to);
        one("RegistrationDate", value.registrationDate(), to);
        one("ExpirationDate", value.expirationDate(), to);
        each("RelatedDNS", value.relatedDns(), to);
        each("Nameservers", value.nameservers(), to);
        one("DomainContacts", value.domainContacts(), to);
    }

    private static void parts(Nameservers value, Parts to) {
        one("Server", value.server(), to);
        each("Address", value.addresses(), to);
    }

    private static void parts(DomainContacts value, Parts to) {
        one("SameDomainContact", value.sameDomainContact(), to);
        each("Contact", value.contacts(), to);
    }

    private static void parts(IodefRecord value, Parts to) {
        each("RecordData", value.recordData(), to);
    }

    private static void parts(RecordData value, Parts to) {
        one("DateTime", value.dateTime(), to);
        each("Description", value.descriptions(), to);
        one("Application", value.application(), to);
        each("RecordPattern", value.recordPatterns(), to);
        each("RecordItem", value.recordItems(), to);
        each("URL", value.urls(), to);
        each("FileData", value.fileData(), to);
        each("WindowsRegistryKeysModified", value.windowsRegistryKeysModified(), to);
        each("CertificateData", value.certificateData(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(WindowsRegistryKeysModified value, Parts to) {
        each("Key", value.keys(), to);
    }

    private static void parts(Key value, Parts to) {
        one("KeyName", value.keyName(), to);
        one("Value", value.value(), to);
    }

    private static void parts(FileData value, Parts to) {
        each("File", value.files(), to);
    }

    private static void parts(File value, Parts to) {
        one("FileName", value.fileName(), to);
        one("FileSize", value.fileSize(), to);
        one("FileType", value.fileType(), to);
        each("URL", value.urls(), to);
        one("HashData", value.hashData(), to);
        one("SignatureData", value.signatureData(), to);
        one("AssociatedSoftware", value.associatedSoftware(), to);
        each("FileProperties", value.fileProperties(), to);
    }

    private static void parts(HashData value, Parts to) {
        one("HashTargetID", value.hashTargetId(), to);
        each("Hash", value.hashes(), to);
        each("FuzzyHash", value.fuzzyHashes(), to);
    }

    private static void parts(Hash value, Parts to) {
        one("DigestMethod", value.digestMethod(), to);
        one("DigestValue", value.digestValue(), to);
        one("CanonicalizationMethod", value.canonicalizationMethod(), to);
        one("Application", value.application(), to);
    }

    private static void parts(FuzzyHash value, Parts to) {
        each("FuzzyHashValue", value.fuzzyHashValues(), to);
        one("Application", value.application(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(SignatureData value, Parts to) {
        each("Signature", value.signatures(), to);
    }

    private static void parts(CertificateData value, Parts to) {
        each("Certificate", value.certificates(), to);
    }

    private static void parts(Certificate value, Parts to) {
        one("X509Data", value.x509Data(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(IndicatorData value, Parts to) {
        each("Indicator", value.indicators(), to);
    }

    private static void parts(Indicator value, Parts to) {
        one("IndicatorID", value.indicatorId(), to);
        each("AlternativeIndicatorID", value.alternativeIndicatorIds(), to);
        each("Description", value.descriptions(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("Confidence", value.confidence(), to);
        each("Contact", value.contacts(), to);
        one("Observable", value.observable(), to);
        one("ObservableReference", value.observableReference(), to);
        one("IndicatorExpression", value.indicatorExpression(), to);
        one("IndicatorReference", value.indicatorReference(), to);
        each("NodeRole", value.nodeRoles(), to);
        each("AttackPhase", value.attackPhases(), to);
        each("Reference", value.references(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(AlternativeIndicatorID value, Parts to) {
        each("IndicatorID", value.indicatorIds(), to);
    }

    private static void parts(Observable value, Parts to) {
        one("System", value.system(), to);
        one("Address", value.address(), to);
        one("DomainData", value.domainData(), to);
        one("Service", value.service(), to);
        one("EmailData", value.emailData(), to);
        one("WindowsRegistryKeysModified", value.windowsRegistryKeysModified(), to);
        one("FileData", value.fileData(), to);
        one("CertificateData", value.certificateData(), to);
        one("RegistryHandle", value.registryHandle(), to);
        one("RecordData", value.recordData(), to);
        one("EventData", value.eventData(), to);
        one("Incident", value.incident(), to);
        one("Expectation", value.expectation(), to);
        one("Reference", value.reference(), to);
        one("Assessment", value.assessment(), to);
        one("DetectionPattern", value.detectionPattern(), to);
        one("HistoryItem", value.historyItem(), to);
        one("BulkObservable", value.bulkObservable(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(BulkObservable value, Parts to) {
        one("BulkObservableFormat", value.bulkObservableFormat(), to);
        one("BulkObservableList", value.bulkObservableList(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(BulkObservableFormat value, Parts to) {
        one("Hash", value.hash(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(IndicatorExpression value, Parts to) {
        int[] counts = new int[6];
        for (ExpressionPart part : value.parts()) {
            if (part instanceof IndicatorExpression) {
                to.part("IndicatorExpression", ++counts[0], part);
            } else if (part instanceof Observable) {
                to.part("Observable", ++counts[1], part);
            } else if (part instanceof ObservableReference) {
                to.part("ObservableReference", ++counts[2], part);
            } else if (part instanceof IndicatorReference) {
                to.part("IndicatorReference", ++counts[3], part);
            } else if (part instanceof Confidence) {
                to.part("Confidence", ++counts[4], part);
            } else if (part instanceof ExtensionType) {
                to.part("AdditionalData", ++counts[5], part);
            }
        }
    }

    private static void parts(AttackPhase value, Parts to) {
        each("AttackPhaseID", value.attackPhaseIds(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(BusinessImpact value, Parts to) {
        each("Description", value.descriptions(), to);
    }

    private static void parts(IntendedImpact value, Parts to) {
        each("Description", value.descriptions(), to);
    }

    private static void parts(SoftwareType value, Parts to) {
        one("SoftwareReference", value.softwareReference(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(ReferenceName value, Parts to) {
        one("ID", value.id(), to);
    }

    private static void parts(AttackPattern value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
        each("Platform", value.platforms(), to);
    }

    private static void parts(Platform value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
    }

    private static void parts(Vulnerability value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
        each("Platform", value.platforms(), to);
        each("Scoring", value.scorings(), to);
    }

    private static void parts(Scoring value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
    }

    private static void parts(Weakness value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
        each("Platform", value.platforms(), to);
        each("Scoring", value.scorings(), to);
    }

    private static void parts(EventReport value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
    }

    private static void parts(Verification value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
    }

    private static void parts(Remediation value, Parts to) {
        each("RawData", value.rawData(), to);
        each("Reference", value.references(), to);
    }
}
