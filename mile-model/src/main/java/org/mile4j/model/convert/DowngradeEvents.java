package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.iodef.CertificateDataXml;
import org.mile4j.model.internal.iodef.DiscoveryXml;
import org.mile4j.model.internal.iodef.FileDataXml;
import org.mile4j.model.internal.iodef.IodefRecordXml;
import org.mile4j.model.internal.iodef.MethodXml;
import org.mile4j.model.internal.iodef.RecordDataXml;
import org.mile4j.model.internal.iodef.WindowsRegistryKeysModifiedXml;
import org.mile4j.model.iodef1.Action;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.EventData;
import org.mile4j.model.iodef1.Expectation;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.IodefRecord;
import org.mile4j.model.iodef1.Method;
import org.mile4j.model.iodef1.OffsetUnit;
import org.mile4j.model.iodef1.RecordData;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.RecordPatternType;
import org.mile4j.model.iodef1.Severity;

/** From v2 to v1: events, methods, expectations and records. */
final class DowngradeEvents {

    private final Trail trail;
    private final DowngradeData data;
    private final DowngradeContacts contacts;
    private final DowngradeSystems systems;
    private final DowngradeAssessments assessments;

    DowngradeEvents(
            Trail trail,
            DowngradeData data,
            DowngradeContacts contacts,
            DowngradeSystems systems,
            DowngradeAssessments assessments) {
        this.trail = trail;
        this.data = data;
        this.contacts = contacts;
        this.systems = systems;
        this.assessments = assessments;
    }

    EventData event(org.mile4j.model.iodef.EventData from) {
        trail.collects();
        EventData.Builder to = EventData.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        data.observable(from.observableId());
        to.descriptions(data.texts("Description", from.descriptions()))
                .detectTime(from.detectTime())
                .startTime(from.startTime())
                .endTime(from.endTime());
        trail.aside("RecoveryTime", from.recoveryTime());
        trail.aside("ReportTime", from.reportTime());
        to.contacts(trail.each("Contact", from.contacts(), contacts::contact));
        data.asideEach("Discovery", DiscoveryXml::write, from.discoveries());
        return to.assessment(trail.one("Assessment", from.assessment(), assessments::assessment))
                .methods(methods(from.methods()))
                .flows(trail.each("Flow", from.flows(), systems::flow))
                .expectations(trail.each("Expectation", from.expectations(), this::expectation))
                .record(record(from.record()))
                .eventData(trail.each("EventData", from.eventData(), this::event))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private Expectation expectation(org.mile4j.model.iodef.Expectation from) {
        Expectation.Builder to = Expectation.builder()
                .restriction(data.restriction(from.restriction()))
                .severity(data.listed("severity", from.severity(), Severity::of))
                .action(data.word("action", from.action(), Action::of))
                .extras(trail.extras(from.extras()));
        data.observable(from.observableId());
        data.asideTexts("DefinedCOA", from.definedCoas());
        return to.descriptions(data.texts("Description", from.descriptions()))
                .startTime(from.startTime())
                .endTime(from.endTime())
                .contact(trail.one("Contact", from.contact(), contacts::contact))
                .build();
    }

    // ---- methods --------------------------------------------------------------------------------------------------

    /** Methods that have a reference or a description; v1 requires one. The others are put aside. */
    List<Method> methods(List<org.mile4j.model.iodef.Method> from) {
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            org.mile4j.model.iodef.Method method = from.get(i);
            String step = "Method[" + (i + 1) + "]";
            if (method.references().isEmpty() && method.descriptions().isEmpty()) {
                data.aside(step, "Method", MethodXml::write, method);
            } else {
                methods.add(trail.at(step, () -> method(method)));
            }
        }
        return methods;
    }

    private Method method(org.mile4j.model.iodef.Method from) {
        trail.collects();
        Method.Builder to = Method.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        trail.each("Reference", from.references(), data.references()::reference).forEach(to::addReference);
        data.texts("Description", from.descriptions()).forEach(to::addDescription);
        List<ExtensionType> structured = data.structured().method(from);
        structured.addAll(data.additionalData(from.additionalData()));
        return to.additionalData(structured).build();
    }

    // ---- records --------------------------------------------------------------------------------------------------

    private Optional<IodefRecord> record(Optional<org.mile4j.model.iodef.IodefRecord> from) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().recordData().stream().noneMatch(DowngradeEvents::hasItems)) {
            data.aside("Record", "Record", IodefRecordXml::write, from.get());
            return Optional.empty();
        }
        return Optional.of(trail.at("Record", () -> record(from.get())));
    }

    private IodefRecord record(org.mile4j.model.iodef.IodefRecord from) {
        IodefRecord.Builder to = IodefRecord.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        for (int i = 0; i < from.recordData().size(); i++) {
            org.mile4j.model.iodef.RecordData one = from.recordData().get(i);
            String step = "RecordData[" + (i + 1) + "]";
            if (hasItems(one)) {
                to.addRecordData(trail.at(step, () -> recordData(one)));
            } else {
                data.aside(step, "RecordData", RecordDataXml::write, one);
            }
        }
        return to.build();
    }

    /** Whether there is something that can be a RecordItem, which v1 requires. */
    private static boolean hasItems(org.mile4j.model.iodef.RecordData from) {
        return !from.recordItems().isEmpty()
                || !from.urls().isEmpty()
                || !from.fileData().isEmpty()
                || !from.windowsRegistryKeysModified().isEmpty()
                || !from.certificateData().isEmpty();
    }

    private RecordData recordData(org.mile4j.model.iodef.RecordData from) {
        trail.collects();
        RecordData.Builder to = RecordData.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        data.observable(from.observableId());
        return to.dateTime(from.dateTime())
                .descriptions(data.texts("Description", from.descriptions()))
                .application(trail.one("Application", from.application(), s -> systems.software("Application", s)))
                .recordPatterns(trail.each("RecordPattern", from.recordPatterns(), this::pattern))
                .recordItems(items(from))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private List<ExtensionType> items(org.mile4j.model.iodef.RecordData from) {
        List<ExtensionType> items = new ArrayList<>();
        items.addAll(trail.each("RecordItem", from.recordItems(), data::extension));
        items.addAll(trail.each("URL", from.urls(), this::url));
        items.addAll(trail.each("FileData", from.fileData(), f -> data.item("FileData", FileDataXml::write, f)));
        items.addAll(trail.each(
                "WindowsRegistryKeysModified",
                from.windowsRegistryKeysModified(),
                k -> data.item("WindowsRegistryKeysModified", WindowsRegistryKeysModifiedXml::write, k)));
        items.addAll(trail.each(
                "CertificateData",
                from.certificateData(),
                c -> data.item("CertificateData", CertificateDataXml::write, c)));
        return items;
    }

    private ExtensionType url(String from) {
        trail.changed("", "It is a RecordItem of dtype url now.");
        return ExtensionType.builder()
                .dtype(Dtype.URL)
                .meaning("IODEF v2: URL")
                .content(List.of(new XmlText(from)))
                .build();
    }

    private RecordPattern pattern(org.mile4j.model.iodef.RecordPattern from) {
        if (from.typeOrDefault().equals(org.mile4j.model.iodef.RecordPatternType.REGEX)) {
            trail.changed(
                    "", "v2 reads it as a regular expression of POSIX, v1 as one of XML Schema; the text is kept.");
        }
        return RecordPattern.builder()
                .type(data.word("type", from.type(), RecordPatternType::of))
                .offset(from.offset())
                .offsetunit(data.word("offsetunit", from.offsetunit(), OffsetUnit::of))
                .instance(from.instance())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }
}
