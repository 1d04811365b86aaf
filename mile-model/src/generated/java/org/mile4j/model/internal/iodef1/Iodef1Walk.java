// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AlternativeID;
import org.mile4j.model.iodef1.Assessment;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.Confidence;
import org.mile4j.model.iodef1.Contact;
import org.mile4j.model.iodef1.ContactMeans;
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.EventReport;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.History;
import org.mile4j.model.iodef1.HistoryItem;
import org.mile4j.model.iodef1.Impact;
import org.mile4j.model.iodef1.ImpactItem;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.iodef1.IodefRecord;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Method;
import org.mile4j.model.iodef1.MethodItem;
import org.mile4j.model.iodef1.MonetaryImpact;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.NodeItem;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.Platform;
import org.mile4j.model.iodef1.PostalAddress;
import org.mile4j.model.iodef1.RawData;
import org.mile4j.model.iodef1.RecordData;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.Reference;
import org.mile4j.model.iodef1.RegistryHandle;
import org.mile4j.model.iodef1.RelatedActivity;
import org.mile4j.model.iodef1.Remediation;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.model.iodef1.Scoring;
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SoftwareType;
import org.mile4j.model.iodef1.TimeImpact;
import org.mile4j.model.iodef1.Verification;
import org.mile4j.model.iodef1.Vulnerability;
import org.mile4j.model.iodef1.Weakness;

/** The parts of every value of IODEF v1, in document order. */
public final class Iodef1Walk {

    private Iodef1Walk() {}

    /** Receives the parts of a value. */
    @FunctionalInterface
    public interface Parts {
        /** Takes one child element: its name, which of that name it is, from 1, and its value. */
        void part(String element, int index, Object value);
    }

    /** Passes on the parts of a value; nothing for a value without parts or of another model. */
    public static void parts(Object value, Parts to) {
        switch (value.getClass().getName()) {
            case "org.mile4j.model.iodef1.IodefDocument" -> parts((IodefDocument) value, to);
            case "org.mile4j.model.iodef1.Incident" -> parts((Incident) value, to);
            case "org.mile4j.model.iodef1.AlternativeID" -> parts((AlternativeID) value, to);
            case "org.mile4j.model.iodef1.RelatedActivity" -> parts((RelatedActivity) value, to);
            case "org.mile4j.model.iodef1.Contact" -> parts((Contact) value, to);
            case "org.mile4j.model.iodef1.History" -> parts((History) value, to);
            case "org.mile4j.model.iodef1.HistoryItem" -> parts((HistoryItem) value, to);
            case "org.mile4j.model.iodef1.Expectation" -> parts((Expectation) value, to);
            case "org.mile4j.model.iodef1.Method" -> parts((Method) value, to);
            case "org.mile4j.model.iodef1.Reference" -> parts((Reference) value, to);
            case "org.mile4j.model.iodef1.Assessment" -> parts((Assessment) value, to);
            case "org.mile4j.model.iodef1.EventData" -> parts((EventData) value, to);
            case "org.mile4j.model.iodef1.Flow" -> parts((Flow) value, to);
            case "org.mile4j.model.iodef1.IodefSystem" -> parts((IodefSystem) value, to);
            case "org.mile4j.model.iodef1.Node" -> parts((Node) value, to);
            case "org.mile4j.model.iodef1.Service" -> parts((Service) value, to);
            case "org.mile4j.model.iodef1.IodefRecord" -> parts((IodefRecord) value, to);
            case "org.mile4j.model.iodef1.RecordData" -> parts((RecordData) value, to);
            case "org.mile4j.model.iodef1.SoftwareType" -> parts((SoftwareType) value, to);
            case "org.mile4j.model.iodef1.AttackPattern" -> parts((AttackPattern) value, to);
            case "org.mile4j.model.iodef1.Platform" -> parts((Platform) value, to);
            case "org.mile4j.model.iodef1.Vulnerability" -> parts((Vulnerability) value, to);
            case "org.mile4j.model.iodef1.Scoring" -> parts((Scoring) value, to);
            case "org.mile4j.model.iodef1.Weakness" -> parts((Weakness) value, to);
            case "org.mile4j.model.iodef1.EventReport" -> parts((EventReport) value, to);
            case "org.mile4j.model.iodef1.Verification" -> parts((Verification) value, to);
            case "org.mile4j.model.iodef1.Remediation" -> parts((Remediation) value, to);
            default -> {}
        }
    }

    /** The restriction that stands on a value itself. */
    public static Optional<Restriction> restriction(Object value) {
        return switch (value.getClass().getName()) {
            case "org.mile4j.model.iodef1.Incident" -> ((Incident) value).restriction();
            case "org.mile4j.model.iodef1.AlternativeID" -> ((AlternativeID) value).restriction();
            case "org.mile4j.model.iodef1.RelatedActivity" -> ((RelatedActivity) value).restriction();
            case "org.mile4j.model.iodef1.Contact" -> ((Contact) value).restriction();
            case "org.mile4j.model.iodef1.History" -> ((History) value).restriction();
            case "org.mile4j.model.iodef1.HistoryItem" -> ((HistoryItem) value).restriction();
            case "org.mile4j.model.iodef1.Expectation" -> ((Expectation) value).restriction();
            case "org.mile4j.model.iodef1.Method" -> ((Method) value).restriction();
            case "org.mile4j.model.iodef1.Assessment" -> ((Assessment) value).restriction();
            case "org.mile4j.model.iodef1.EventData" -> ((EventData) value).restriction();
            case "org.mile4j.model.iodef1.IodefSystem" -> ((IodefSystem) value).restriction();
            case "org.mile4j.model.iodef1.IodefRecord" -> ((IodefRecord) value).restriction();
            case "org.mile4j.model.iodef1.RecordData" -> ((RecordData) value).restriction();
            case "org.mile4j.model.iodef1.IncidentID" -> ((IncidentID) value).restriction();
            case "org.mile4j.model.iodef1.ExtensionType" -> ((ExtensionType) value).restriction();
            case "org.mile4j.model.iodef1.RawData" -> ((RawData) value).restriction();
            default -> Optional.empty();
        };
    }

    /** The identifier under which a value can be referred to as an observable. */
    public static Optional<String> observableId(Object value) {
        return switch (value.getClass().getName()) {
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
    }

    private static void parts(Incident value, Parts to) {
        one("IncidentID", value.incidentId(), to);
        one("AlternativeID", value.alternativeId(), to);
        one("RelatedActivity", value.relatedActivity(), to);
        one("DetectTime", value.detectTime(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("ReportTime", value.reportTime(), to);
        each("Description", value.descriptions(), to);
        each("Assessment", value.assessments(), to);
        each("Method", value.methods(), to);
        each("Contact", value.contacts(), to);
        each("EventData", value.eventData(), to);
        one("History", value.history(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(AlternativeID value, Parts to) {
        each("IncidentID", value.incidentIds(), to);
    }

    private static void parts(RelatedActivity value, Parts to) {
        each("IncidentID", value.incidentIds(), to);
        each("URL", value.urls(), to);
    }

    private static void parts(Contact value, Parts to) {
        one("ContactName", value.contactName(), to);
        each("Description", value.descriptions(), to);
        each("RegistryHandle", value.registryHandles(), to);
        one("PostalAddress", value.postalAddress(), to);
        each("Email", value.emails(), to);
        each("Telephone", value.telephones(), to);
        one("Fax", value.fax(), to);
        one("Timezone", value.timezone(), to);
        each("Contact", value.contacts(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(History value, Parts to) {
        each("HistoryItem", value.historyItems(), to);
    }

    private static void parts(HistoryItem value, Parts to) {
        one("DateTime", value.dateTime(), to);
        one("IncidentID", value.incidentId(), to);
        one("Contact", value.contact(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Expectation value, Parts to) {
        each("Description", value.descriptions(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        one("Contact", value.contact(), to);
    }

    private static void parts(Method value, Parts to) {
        int[] counts = new int[2];
        for (MethodItem part : value.items()) {
            if (part instanceof Reference) {
                to.part("Reference", ++counts[0], part);
            } else if (part instanceof MLString) {
                to.part("Description", ++counts[1], part);
            }
        }
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Reference value, Parts to) {
        one("ReferenceName", value.referenceName(), to);
        each("URL", value.urls(), to);
        each("Description", value.descriptions(), to);
    }

    private static void parts(Assessment value, Parts to) {
        int[] counts = new int[3];
        for (ImpactItem part : value.effects()) {
            if (part instanceof Impact) {
                to.part("Impact", ++counts[0], part);
            } else if (part instanceof TimeImpact) {
                to.part("TimeImpact", ++counts[1], part);
            } else if (part instanceof MonetaryImpact) {
                to.part("MonetaryImpact", ++counts[2], part);
            }
        }
        each("Counter", value.counters(), to);
        one("Confidence", value.confidence(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(EventData value, Parts to) {
        each("Description", value.descriptions(), to);
        one("DetectTime", value.detectTime(), to);
        one("StartTime", value.startTime(), to);
        one("EndTime", value.endTime(), to);
        each("Contact", value.contacts(), to);
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
        each("Service", value.services(), to);
        each("OperatingSystem", value.operatingSystems(), to);
        each("Counter", value.counters(), to);
        each("Description", value.descriptions(), to);
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(Node value, Parts to) {
        int[] counts = new int[2];
        for (NodeItem part : value.names()) {
            if (part instanceof MLString) {
                to.part("NodeName", ++counts[0], part);
            } else if (part instanceof Address) {
                to.part("Address", ++counts[1], part);
            }
        }
        one("Location", value.location(), to);
        one("DateTime", value.dateTime(), to);
        each("NodeRole", value.nodeRoles(), to);
        each("Counter", value.counters(), to);
    }

    private static void parts(Service value, Parts to) {
        one("Port", value.port(), to);
        one("Portlist", value.portlist(), to);
        one("ProtoType", value.protoType(), to);
        one("ProtoCode", value.protoCode(), to);
        one("ProtoField", value.protoField(), to);
        one("Application", value.application(), to);
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
        each("AdditionalData", value.additionalData(), to);
    }

    private static void parts(SoftwareType value, Parts to) {
        one("URL", value.url(), to);
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
