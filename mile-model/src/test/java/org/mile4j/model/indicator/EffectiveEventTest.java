package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefRecord;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.testing.Requirement;

class EffectiveEventTest {
    private static final DateTime EARLY = new DateTime("2024-05-01T08:00:00Z");
    private static final DateTime LATE = new DateTime("2024-05-01T20:00:00Z");

    /** The case of RFC 7970, Figure 30: two hosts with an impact each and one contact for both. */
    @Test
    @Requirement("7970-044")
    void nestedEventsShareWhatTheEventAroundThemSays() {
        Flow first = flow("host-1");
        Flow second = flow("host-2");
        Assessment minor = Assessment.builder().addCause("minor").build();
        Assessment major = Assessment.builder().addCause("major").build();
        EventData group = EventData.builder()
                .addContact(contact("shared"))
                .addEventData(
                        EventData.builder().addFlow(first).assessment(minor).build())
                .addEventData(
                        EventData.builder().addFlow(second).assessment(major).build())
                .build();

        List<EffectiveEvent> events =
                EffectiveEvent.of(Incident.builder().addEventData(group).build());

        assertThat(events).hasSize(2);
        assertThat(events.get(0).flows()).containsExactly(first);
        assertThat(events.get(0).assessments()).containsExactly(minor);
        assertThat(events.get(1).flows()).containsExactly(second);
        assertThat(events.get(1).assessments()).containsExactly(major);
        assertThat(events).allSatisfy(event -> assertThat(event.contacts()).containsExactly(contact("shared")));
        assertThat(events.get(1).chain()).containsExactly(group, events.get(1).event());
    }

    @Test
    @Requirement("7970-043")
    void theEventSupersedesTheIncident() {
        Incident incident = Incident.builder()
                .startTime(EARLY)
                .endTime(LATE)
                .addContact(contact("summary"))
                .addAssessment(Assessment.builder().addCause("summary").build())
                .addEventData(EventData.builder()
                        .startTime(LATE)
                        .addContact(contact("detail"))
                        .build())
                .build();

        EffectiveEvent event = EffectiveEvent.of(incident).get(0);

        assertThat(event.startTime()).hasValue(LATE);
        assertThat(event.endTime()).hasValue(LATE);
        assertThat(event.contacts()).containsExactly(contact("detail"));
        assertThat(event.assessments()).isEqualTo(incident.assessments());
        assertThat(event.detectTime()).isEmpty();
    }

    /** RFC 5070, Section 3.12.1, for which the document is upgraded first. */
    @Test
    @Requirement("5070-027")
    void anEventOfVersion1SupersedesItsIncidentOnceUpgraded() {
        String document = """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="en">
                  <Incident purpose="reporting">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <StartTime>2026-01-01T00:00:00Z</StartTime>
                    <EndTime>2026-01-03T00:00:00Z</EndTime>
                    <ReportTime>2026-01-31T08:00:00Z</ReportTime>
                    <Assessment><Impact type="dos"/></Assessment>
                    <Contact role="creator" type="organization"><ContactName>summary</ContactName></Contact>
                    <EventData>
                      <StartTime>2026-01-02T00:00:00Z</StartTime>
                      <Contact role="creator" type="organization"><ContactName>detail</ContactName></Contact>
                    </EventData>
                  </Incident>
                </IODEF-Document>""";

        EffectiveEvent event = EffectiveEvent.of(
                        Upgrade.of(Iodef1Xml.defaults().read(document).document())
                                .document()
                                .incidents()
                                .get(0))
                .get(0);

        assertThat(event.startTime()).get().hasToString("2026-01-02T00:00:00Z");
        assertThat(event.endTime()).get().hasToString("2026-01-03T00:00:00Z");
        assertThat(event.contacts())
                .singleElement()
                .satisfies(c -> assertThat(c.contactNames().get(0).value()).isEqualTo("detail"));
        assertThat(event.assessments()).hasSize(1);
    }

    @Test
    void theClosestEventWinsForOneAndAllCountForMany() {
        EventData inner = EventData.builder()
                .startTime(LATE)
                .addContact(contact("inner"))
                .record(IodefRecord.builder()
                        .addRecordData(RecordData.builder().addUrl("u").build())
                        .build())
                .build();
        EventData outer = EventData.builder()
                .startTime(EARLY)
                .reportTime(EARLY)
                .addContact(contact("outer"))
                .addEventData(inner)
                .build();

        EffectiveEvent event = EffectiveEvent.of(Incident.builder()
                        .addContact(contact("summary"))
                        .addEventData(outer)
                        .build())
                .get(0);

        assertThat(event.startTime()).hasValue(LATE);
        assertThat(event.reportTime()).hasValue(EARLY);
        assertThat(event.contacts()).containsExactly(contact("outer"), contact("inner"));
        assertThat(event.recordData()).hasSize(1);
    }

    @Test
    void eventsOfAnyDepthAreFound() {
        EventData event = EventData.builder().startTime(LATE).build();
        for (int i = 0; i < 10_000; i++) {
            event = EventData.builder().addEventData(event).build();
        }

        List<EffectiveEvent> events =
                EffectiveEvent.of(Incident.builder().addEventData(event).build());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).startTime()).hasValue(LATE);
        assertThat(events.get(0).chain()).hasSize(10_001);
    }

    private static Flow flow(String asset) {
        return Flow.builder()
                .addSystem(IodefSystem.builder().assetIds(List.of(asset)).build())
                .build();
    }

    private static Contact contact(String name) {
        return Contact.builder().addContactName(name).build();
    }
}
