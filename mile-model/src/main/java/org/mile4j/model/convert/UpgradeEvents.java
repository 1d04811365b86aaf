package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.same;

import java.util.Optional;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.OffsetUnit;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RecordPatternType;
import org.mile4j.model.iodef.Severity;
import org.mile4j.model.iodef1.MethodItem;

/** From v1 to v2: events, methods, expectations and records. */
final class UpgradeEvents {

    private final Trail trail;
    private final UpgradeData data;
    private final UpgradeContacts contacts;
    private final UpgradeSystems systems;
    private final UpgradeAssessments assessments;

    UpgradeEvents(
            Trail trail,
            UpgradeData data,
            UpgradeContacts contacts,
            UpgradeSystems systems,
            UpgradeAssessments assessments) {
        this.trail = trail;
        this.data = data;
        this.contacts = contacts;
        this.systems = systems;
        this.assessments = assessments;
    }

    EventData event(org.mile4j.model.iodef1.EventData from) {
        trail.collects();
        return EventData.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .descriptions(data.texts("Description", from.descriptions()))
                .detectTime(from.detectTime())
                .startTime(from.startTime())
                .endTime(from.endTime())
                .contacts(trail.each("Contact", from.contacts(), contacts::contact))
                .assessment(trail.one("Assessment", from.assessment(), assessments::assessment))
                .methods(trail.each("Method", from.methods(), this::method))
                .flows(trail.each("Flow", from.flows(), systems::flow))
                .expectations(trail.each("Expectation", from.expectations(), this::expectation))
                .record(trail.one("Record", from.record(), this::record))
                .eventData(trail.each("EventData", from.eventData(), this::event))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private Expectation expectation(org.mile4j.model.iodef1.Expectation from) {
        return Expectation.builder()
                .restriction(data.restriction(from.restriction()))
                .severity(same(from.severity(), Severity::of))
                .action(same(from.action(), Action::of))
                .extras(trail.extras(from.extras()))
                .descriptions(data.texts("Description", from.descriptions()))
                .startTime(from.startTime())
                .endTime(from.endTime())
                .contact(trail.one("Contact", from.contact(), contacts::contact))
                .build();
    }

    // ---- methods --------------------------------------------------------------------------------------------------

    Method method(org.mile4j.model.iodef1.Method from) {
        trail.collects();
        Method.Builder to = Method.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        int references = 0;
        int descriptions = 0;
        boolean reordered = false;
        for (MethodItem item : from.items()) {
            if (item instanceof org.mile4j.model.iodef1.Reference reference) {
                reordered |= descriptions > 0;
                to.addReference(trail.at(
                        "Reference[" + ++references + "]",
                        () -> data.references().reference(reference)));
            } else if (item instanceof org.mile4j.model.iodef1.MLString text) {
                to.addDescription(trail.at("Description[" + ++descriptions + "]", () -> data.text(text)));
            }
        }
        if (reordered) {
            trail.changed("", "All references stand before the descriptions now, as v2 has them.");
        }
        data.structured().method(from, to);
        return to.build();
    }

    // ---- records --------------------------------------------------------------------------------------------------

    private IodefRecord record(org.mile4j.model.iodef1.IodefRecord from) {
        return IodefRecord.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .recordData(trail.each("RecordData", from.recordData(), this::recordData))
                .build();
    }

    private RecordData recordData(org.mile4j.model.iodef1.RecordData from) {
        trail.collects();
        return RecordData.builder()
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .dateTime(from.dateTime())
                .descriptions(data.texts("Description", from.descriptions()))
                .application(trail.one("Application", from.application(), data::software)
                        .flatMap(a -> a))
                .recordPatterns(trail.each("RecordPattern", from.recordPatterns(), this::pattern))
                .recordItems(trail.each("RecordItem", from.recordItems(), data::extension))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private RecordPattern pattern(org.mile4j.model.iodef1.RecordPattern from) {
        if (from.typeOrDefault().equals(org.mile4j.model.iodef1.RecordPatternType.REGEX)) {
            trail.changed(
                    "", "v1 reads it as a regular expression of XML Schema, v2 as one of POSIX; the text is kept.");
        }
        Optional<OffsetUnit> unit = same(from.offsetunit(), OffsetUnit::of);
        if (unit.isPresent() && unit.get().value().equals("binary")) {
            trail.changed("@offsetunit", "binary is the prose's word for byte.");
            unit = Optional.of(OffsetUnit.BYTE);
        }
        return RecordPattern.builder()
                .type(same(from.type(), RecordPatternType::of))
                .offset(from.offset())
                .offsetunit(unit)
                .instance(from.instance())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }
}
