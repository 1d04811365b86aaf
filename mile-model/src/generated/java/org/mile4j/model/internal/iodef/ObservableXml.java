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
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.CertificateData;
import org.mile4j.model.iodef.DetectionPattern;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.RegistryHandle;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.WindowsRegistryKeysModified;

/** The XML of {@link Observable}: RFC 7970, Section 3.29.3. */
public final class ObservableXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(54, "Observable", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.3")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("System", 0, 0, false, IodefGrammar.type("System")).in(0, true, -1)
            .child("Address", 0, 0, false, IodefGrammar.type("Address")).in(0, true, -1)
            .child("DomainData", 0, 0, false, IodefGrammar.type("DomainData")).in(0, true, -1)
            .child("Service", 0, 0, false, IodefGrammar.type("Service")).in(0, true, -1)
            .child("EmailData", 0, 0, false, IodefGrammar.type("EmailData")).in(0, true, -1)
            .child("WindowsRegistryKeysModified", 0, 0, false, IodefGrammar.type("WindowsRegistryKeysModified")).in(0, true, -1)
            .child("FileData", 0, 0, false, IodefGrammar.type("FileData")).in(0, true, -1)
            .child("CertificateData", 0, 0, false, IodefGrammar.type("CertificateData")).in(0, true, -1)
            .child("RegistryHandle", 0, 0, false, IodefGrammar.type("RegistryHandle")).in(0, true, -1)
            .child("RecordData", 0, 0, false, IodefGrammar.type("RecordData")).in(0, true, -1)
            .child("EventData", 0, 0, false, IodefGrammar.type("EventData")).in(0, true, -1)
            .child("Incident", 0, 0, false, IodefGrammar.type("Incident")).in(0, true, -1)
            .child("Expectation", 0, 0, false, IodefGrammar.type("Expectation")).in(0, true, -1)
            .child("Reference", 0, 0, false, IodefGrammar.type("Reference")).in(0, true, -1)
            .child("Assessment", 0, 0, false, IodefGrammar.type("Assessment")).in(0, true, -1)
            .child("DetectionPattern", 0, 0, false, IodefGrammar.type("DetectionPattern")).in(0, true, -1)
            .child("HistoryItem", 0, 0, false, IodefGrammar.type("HistoryItem")).in(0, true, -1)
            .child("BulkObservable", 0, 0, false, IodefGrammar.type("BulkObservable")).in(0, true, -1)
            .child("AdditionalData", 0, 0, true, IodefGrammar.type("ExtensionType")).in(0, true, -1)
            .build();

    private ObservableXml() {}

    /** Reads the element the reader stands on. */
    public static Observable read(XmlIn in) throws XMLStreamException {
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
        IodefSystem system = null;
        Address address = null;
        DomainData domainData = null;
        Service service = null;
        EmailData emailData = null;
        WindowsRegistryKeysModified windowsRegistryKeysModified = null;
        FileData fileData = null;
        CertificateData certificateData = null;
        RegistryHandle registryHandle = null;
        RecordData recordData = null;
        EventData eventData = null;
        Incident incident = null;
        Expectation expectation = null;
        Reference reference = null;
        Assessment assessment = null;
        DetectionPattern detectionPattern = null;
        HistoryItem historyItem = null;
        BulkObservable bulkObservable = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> system = IodefSystemXml.read(in);
                case 1 -> address = AddressXml.read(in);
                case 2 -> domainData = DomainDataXml.read(in);
                case 3 -> service = ServiceXml.read(in);
                case 4 -> emailData = EmailDataXml.read(in);
                case 5 -> windowsRegistryKeysModified = WindowsRegistryKeysModifiedXml.read(in);
                case 6 -> fileData = FileDataXml.read(in);
                case 7 -> certificateData = CertificateDataXml.read(in);
                case 8 -> registryHandle = RegistryHandleXml.read(in);
                case 9 -> recordData = RecordDataXml.read(in);
                case 10 -> eventData = EventDataXml.read(in);
                case 11 -> incident = IncidentXml.read(in);
                case 12 -> expectation = ExpectationXml.read(in);
                case 13 -> reference = ReferenceXml.read(in);
                case 14 -> assessment = AssessmentXml.read(in);
                case 15 -> detectionPattern = DetectionPatternXml.read(in);
                case 16 -> historyItem = HistoryItemXml.read(in);
                case 17 -> bulkObservable = BulkObservableXml.read(in);
                case 18 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Observable.class, new Observable(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Optional.ofNullable(system),
                Optional.ofNullable(address),
                Optional.ofNullable(domainData),
                Optional.ofNullable(service),
                Optional.ofNullable(emailData),
                Optional.ofNullable(windowsRegistryKeysModified),
                Optional.ofNullable(fileData),
                Optional.ofNullable(certificateData),
                Optional.ofNullable(registryHandle),
                Optional.ofNullable(recordData),
                Optional.ofNullable(eventData),
                Optional.ofNullable(incident),
                Optional.ofNullable(expectation),
                Optional.ofNullable(reference),
                Optional.ofNullable(assessment),
                Optional.ofNullable(detectionPattern),
                Optional.ofNullable(historyItem),
                Optional.ofNullable(bulkObservable),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Observable value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.system().isPresent()) {
            IodefSystemXml.write(out, IodefNames.SYSTEM, value.system().get());
        }
        if (value.address().isPresent()) {
            AddressXml.write(out, IodefNames.ADDRESS, value.address().get());
        }
        if (value.domainData().isPresent()) {
            DomainDataXml.write(out, IodefNames.DOMAIN_DATA, value.domainData().get());
        }
        if (value.service().isPresent()) {
            ServiceXml.write(out, IodefNames.SERVICE, value.service().get());
        }
        if (value.emailData().isPresent()) {
            EmailDataXml.write(out, IodefNames.EMAIL_DATA, value.emailData().get());
        }
        if (value.windowsRegistryKeysModified().isPresent()) {
            WindowsRegistryKeysModifiedXml.write(out, IodefNames.WINDOWS_REGISTRY_KEYS_MODIFIED, value.windowsRegistryKeysModified().get());
        }
        if (value.fileData().isPresent()) {
            FileDataXml.write(out, IodefNames.FILE_DATA, value.fileData().get());
        }
        if (value.certificateData().isPresent()) {
            CertificateDataXml.write(out, IodefNames.CERTIFICATE_DATA, value.certificateData().get());
        }
        if (value.registryHandle().isPresent()) {
            RegistryHandleXml.write(out, IodefNames.REGISTRY_HANDLE, value.registryHandle().get());
        }
        if (value.recordData().isPresent()) {
            RecordDataXml.write(out, IodefNames.RECORD_DATA, value.recordData().get());
        }
        if (value.eventData().isPresent()) {
            EventDataXml.write(out, IodefNames.EVENT_DATA, value.eventData().get());
        }
        if (value.incident().isPresent()) {
            IncidentXml.write(out, IodefNames.INCIDENT, value.incident().get());
        }
        if (value.expectation().isPresent()) {
            ExpectationXml.write(out, IodefNames.EXPECTATION, value.expectation().get());
        }
        if (value.reference().isPresent()) {
            ReferenceXml.write(out, IodefNames.REFERENCE, value.reference().get());
        }
        if (value.assessment().isPresent()) {
            AssessmentXml.write(out, IodefNames.ASSESSMENT, value.assessment().get());
        }
        if (value.detectionPattern().isPresent()) {
            DetectionPatternXml.write(out, IodefNames.DETECTION_PATTERN, value.detectionPattern().get());
        }
        if (value.historyItem().isPresent()) {
            HistoryItemXml.write(out, IodefNames.HISTORY_ITEM, value.historyItem().get());
        }
        if (value.bulkObservable().isPresent()) {
            BulkObservableXml.write(out, IodefNames.BULK_OBSERVABLE, value.bulkObservable().get());
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
